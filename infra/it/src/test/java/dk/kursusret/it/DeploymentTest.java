package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What template.yaml sends to the cloud is what was built. */
class DeploymentTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern CODE_AND_HANDLER = Pattern.compile("CodeUri: (\\S+)\\s+Handler: (\\S+)");

    @Test
    void every_function_finds_its_handler_in_its_jar_and_no_emulator_beside_it() throws IOException {
        List<MatchResult> functions = CODE_AND_HANDLER.matcher(Files.readString(ROOT.resolve("template.yaml")))
                .results()
                .toList();

        assertEquals(8, functions.size());
        for (MatchResult function : functions) {
            try (JarFile jar = new JarFile(ROOT.resolve(function.group(1)).toFile())) {
                assertNotNull(jar.getEntry(function.group(2).replace('.', '/') + ".class"), function.group());
                assertNotNull(jar.getEntry("software/amazon/awssdk/http/apache5/Apache5HttpClient.class"),
                        function.group());
                assertEquals(0, jar.stream().filter(e -> e.getName().startsWith("software/amazon/dynamodb/")).count());
            }
        }
    }
}
