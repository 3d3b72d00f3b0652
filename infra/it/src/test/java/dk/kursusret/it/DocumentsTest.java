package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that the documents link to or name exists. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    /** Files named in a document, relative to the root. What a build creates need not exist yet. */
    private static final Pattern NAMED = Pattern.compile("`((?:docs|infra|samples|\\.ci|\\.github)/[A-Za-z0-9_./-]+)`");

    private static List<Path> documents() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !ROOT.relativize(file).toString()
                            .matches("(.*/)?(target|node_modules|test|assets)/.*"))
                    .toList();
        }
    }

    @Test
    void everyLinkAndEveryNamedFileLeadsSomewhere() throws IOException {
        List<Path> documents = documents();
        List<String> dead = new ArrayList<>();
        for (Path document : documents) {
            String text = Files.readString(document);
            for (Matcher link = LINK.matcher(text); link.find();) {
                String to = link.group(1).replaceFirst("#.*", "");
                if (!to.matches("[a-z]+:.*") && !Files.exists(document.resolveSibling(to))) {
                    dead.add(ROOT.relativize(document) + ": " + to);
                }
            }
            for (Matcher named = NAMED.matcher(text); named.find();) {
                if (!named.group(1).contains("/target/") && !Files.exists(ROOT.resolve(named.group(1)))) {
                    dead.add(ROOT.relativize(document) + ": " + named.group(1));
                }
            }
        }

        assertTrue(documents.size() > 30, documents::toString);
        assertEquals(List.of(), dead);
    }
}
