package dk.kursusret.rules.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that is made from the code and checked in, so that a change of the rules shows as a change of words.
 * {@code -Dkursusret.docs=write} writes it anew.
 */
public final class CheckedIn {
    private static final Path LAW = Path.of("..", "docs", "law");

    private CheckedIn() {}

    public static void check(String name, String text) throws IOException {
        Path file = LAW.resolve(name);
        if ("write".equals(System.getProperty("kursusret.docs"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        String held = Files.exists(file) ? Files.readString(file) : "";
        assertEquals(held, text, "docs/law/" + name + " is not what the code says. "
                + "Read the difference; if it is meant, run ./mvnw -pl rules test -Dkursusret.docs=write");
    }
}
