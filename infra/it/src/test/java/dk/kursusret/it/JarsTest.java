package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The jars for Lambda hold what {@code docs/jars.md} lists; {@code -Dkursusret.docs=write} updates the page. */
class JarsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path PAGE = ROOT.resolve(Path.of("docs", "jars.md"));
    private static final long MAX_BYTES = 15_000_000;
    private static final Pattern ARTIFACT = Pattern.compile("META-INF/maven/([^/]+/[^/]+)/pom\\.properties");

    private static Path jar(String module) {
        return ROOT.resolve(Path.of(module, "target", module + ".jar"));
    }

    private static Set<String> artifacts(String module) throws IOException {
        try (ZipFile jar = new ZipFile(jar(module).toFile())) {
            return jar.stream().map(ZipEntry::getName).map(ARTIFACT::matcher).filter(found -> found.matches())
                    .map(found -> found.group(1).replace('/', ':')).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theJarOfTheQueryFunctionsIsSmall() throws IOException {
        assertTrue(Files.size(jar("functions")) < MAX_BYTES, () -> "see " + PAGE);
    }

    @Test
    void whatIsInTheJarsIsListed() throws IOException {
        Set<String> functions = artifacts("functions");
        Set<String> importer = artifacts("importer");
        Set<String> all = new TreeSet<>(functions);
        all.addAll(importer);
        StringBuilder page = new StringBuilder(
                """
                        # What is in the jars

                        Lambda is given two jars: `functions.jar` for the query functions and the pages, `importer.jar` for importing, fetching and
                        administration. The first must stay below 15 MB. Written by `JarsTest`; the versions are in `pom.xml`.

                        | artifact | functions | importer |
                        |---|---|---|
                        """);
        all.forEach(artifact -> page.append("| `").append(artifact).append("` | ")
                .append(functions.contains(artifact) ? "x" : "").append(" | ")
                .append(importer.contains(artifact) ? "x" : "").append(" |\n"));
        if ("write".equals(System.getProperty("kursusret.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page.toString(), Files.readString(PAGE),
                "run ./mvnw verify -Dkursusret.docs=write, and look at what is new");
    }
}
