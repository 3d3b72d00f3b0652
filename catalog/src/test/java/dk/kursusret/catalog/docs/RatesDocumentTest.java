package dk.kursusret.catalog.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.rates.RateTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Compares the generated page of shipped amounts with the committed one; {@code -Dkursusret.docs=write} updates it. */
class RatesDocumentTest {
    private static final Path PAGE = Path.of("..", "docs", "law", "rates.md");

    @Test
    void thePageOfTheRatesIsWhatTheTableSays() throws IOException {
        String text = new RatesDocument(RateTable.load()).text();
        if ("write".equals(System.getProperty("kursusret.docs"))) {
            Files.writeString(PAGE, text);
        }
        assertEquals(Files.exists(PAGE) ? Files.readString(PAGE) : "", text,
                "docs/law/rates.md does not match rates.csv. Read the difference; if it is intended, "
                        + "run ./mvnw -pl catalog -am test -Dkursusret.docs=write");
    }
}
