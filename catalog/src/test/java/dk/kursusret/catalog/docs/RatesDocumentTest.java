package dk.kursusret.catalog.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.rates.RateTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the amounts that ship, compared with the one that is checked in; {@code -Dkursusret.docs=write} renews it. */
class RatesDocumentTest {
    private static final Path PAGE = Path.of("..", "docs", "law", "rates.md");

    @Test
    void thePageOfTheRatesIsWhatTheTableSays() throws IOException {
        String text = new RatesDocument(RateTable.load()).text();
        if ("write".equals(System.getProperty("kursusret.docs"))) {
            Files.writeString(PAGE, text);
        }
        assertEquals(Files.exists(PAGE) ? Files.readString(PAGE) : "", text,
                "docs/law/rates.md is not what rates.csv says. Read the difference; if it is meant, "
                        + "run ./mvnw -pl catalog -am test -Dkursusret.docs=write");
    }
}
