package dk.kursusret.importer.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.importer.dates.Dates;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A cell of more than 200 characters is nothing but text, whatever it begins with. */
class LongCellsTest {

    @Test
    void nothingIsTriedOnALongCell() {
        String digits = "1".repeat(201);
        assertEquals("R101", key(CodeCell.parse(digits, Optional.empty())));
        assertEquals("R102.text", key(MoneyCell.parse("1," + "0".repeat(199))));
        assertEquals("R103.example", key(new DateCell(Dates.USUAL).parse("01-04-2022 12:30" + " ".repeat(200))));
        assertEquals("R104", key(DurationCell.parse(digits, DurationCell.Bare.DAYS)));
        assertEquals("R112", key(LevelCell.parse("AMU" + "-".repeat(200))));
        assertEquals("R112", key(MarkCell.parse("ja" + ".".repeat(200))));
        assertEquals("R112", key(WeeksCell.parse(digits)));
        assertEquals("R124", key(RateValueCell.parse(digits)));
        assertEquals(false, ErrorCell.is("#".repeat(201)));
    }

    @Test
    void twoHundredCharactersAreTried() {
        assertEquals("R102.decimals", key(MoneyCell.parse("1," + "0".repeat(198))));
        assertEquals(true, ErrorCell.is("#".repeat(200)));
    }

    private static String key(Parsed<?> parsed) {
        return parsed instanceof Parsed.Fault<?> fault ? fault.key() : "read";
    }
}
