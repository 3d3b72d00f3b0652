package dk.kursusret.rules.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A document that is made from the code and checked in, so that a change of the rules shows as a change of words.
 * {@code -Dkursusret.docs=write} writes it again.
 */
public final class CheckedIn {
    private static final Path LAW = Path.of("..", "docs", "law");
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path DATA = Path.of("src", "main", "resources", "dk", "kursusret", "rules");

    private CheckedIn() {}

    public static void check(String name, String text) throws IOException {
        check(LAW.resolve(name), text);
    }

    /** A file that only tests read. */
    public static void checkResource(String name, String text) throws IOException {
        check(RESOURCES.resolve(name), text);
    }

    /** Checks that a table which ships with the rules has at least these rows. Writing adds to it. */
    public static void checkHolds(String name, String headings, Set<String> rows) throws IOException {
        Path file = DATA.resolve(name);
        List<String> held = Files.readAllLines(file);
        Set<String> all = new TreeSet<>(held.subList(1, held.size()));
        all.addAll(rows);
        check(file, headings + "\n" + String.join("\n", all) + "\n");
    }

    private static void check(Path file, String text) throws IOException {
        if ("write".equals(System.getProperty("kursusret.docs"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        String held = Files.exists(file) ? Files.readString(file) : "";
        assertEquals(held, text, file + " is not what the code says. "
                + "Read the difference; if it is meant, run ./mvnw -pl rules test -Dkursusret.docs=write");
    }
}
