package dk.kursusret.importer.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of messages, compared with the one checked in; {@code -Dkursusret.docs=write} renews it. */
class MessagesDocumentTest {
    private static final Path PAGE = Path.of("..", "docs", "import-messages.md");

    @Test
    void thePageOfTheMessagesIsWhatTheyAre() throws IOException {
        String text = new MessagesDocument(Messages.load()).text();
        if ("write".equals(System.getProperty("kursusret.docs"))) {
            Files.writeString(PAGE, text);
        }
        assertEquals(Files.exists(PAGE) ? Files.readString(PAGE) : "", text,
                "docs/import-messages.md is not what messages.json says. Read the difference; if it is meant, "
                        + "run ./mvnw -pl importer -am test -Dkursusret.docs=write");
    }
}
