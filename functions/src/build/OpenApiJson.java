import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Writes the OpenAPI document as JSON while the product is built, so that the product needs no YAML. Runs as a source file. */
final class OpenApiJson {
    private OpenApiJson() {}

    /** @param files the YAML that is read and the JSON that is written */
    public static void main(String... files) throws IOException {
        Path json = Path.of(files[1]);
        Files.createDirectories(json.getParent());
        try (InputStream yaml = Files.newInputStream(Path.of(files[0]))) {
            new ObjectMapper().writeValue(json.toFile(), new Load(LoadSettings.builder().build()).loadFromInputStream(yaml));
        }
    }
}
