package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that docs/security.md refers to exist. */
class SecurityPaperTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z0-9]+Test)(?:#([A-Za-z0-9_]+))?`");

    @Test
    void everyNamedTestExistsAndEveryRowNamesOne() throws IOException {
        Map<String, String> sources = sources();
        List<String> missing = new ArrayList<>();
        List<String> paper = Files.readAllLines(ROOT.resolve("docs/security.md"));
        for (MatchResult named : NAMED.matcher(String.join("\n", paper)).results().toList()) {
            String source = sources.getOrDefault(named.group(1), "");
            if (source.isEmpty() || named.group(2) != null && !source.contains(" " + named.group(2) + "(")) {
                missing.add(named.group());
            }
        }
        assertEquals(List.of(), missing);
        List<String> rows = paper.stream().filter(line -> line.startsWith("| ")).skip(1).toList();
        assertTrue(rows.size() > 15, rows::toString);
        assertEquals(List.of(), rows.stream().filter(row -> !NAMED.matcher(row).find()).toList());
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String module : List.of("rules", "catalog", "gateway", "importer", "functions", "infra/local",
                "infra/it")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                    sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return sources;
    }
}
