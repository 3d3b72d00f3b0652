package dk.kursusret.it.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads cases from files, each of which is a JSON array. */
public final class CaseFiles {
    private CaseFiles() {}

    /**
     * Reads the cases of every {@code .json} file under the folder, in the order of file names.
     *
     * @throws IllegalStateException if there are none, or a file is not an array of cases
     */
    public static List<Case> under(Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                JsonNode array = Json.MAPPER.readTree(Files.readString(file));
                if (!array.isArray()) {
                    throw new IllegalStateException(file + " is not an array of cases");
                }
                array.forEach(node -> cases.add(Case.of(node)));
            }
        }
        if (cases.isEmpty()) {
            throw new IllegalStateException("no cases under " + folder);
        }
        return cases;
    }
}
