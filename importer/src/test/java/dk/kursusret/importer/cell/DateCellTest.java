package dk.kursusret.importer.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.importer.dates.Dates;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellTest {

    @ParameterizedTest
    @CsvSource({"01-10-2026", "1-10-2026", "01.10.2026", "1.10.2026", "1. 10. 2026", "01/10/2026", "1/10/2026",
            "2026-10-01", "1/10-2026", "1/10 2026", "01/10 - 2026", "1. oktober 2026", "den 1. oktober 2026",
            "Den 1. Oktober 2026", "1. okt. 2026", "1. okt 2026", "1.oktober 2026",
            "01-10-2026 00:00", "01-10-2026 00:00:00", "2026-10-01 00:00:00", "2026-10-01T00:00:00", "46296"})
    void everyNotationOfADayIsRead(String cell) {
        assertEquals("2026-10-01", read(cell));
    }

    @ParameterizedTest
    @CsvSource({"29-02-2028, 2028-02-29", "31-12-2099, 2099-12-31", "01-01-1990, 1990-01-01", "32874, 1990-01-01",
            "73050, 2099-12-31", "44287, 2021-04-01", "03-04-2021, 2021-04-03"})
    void theDayComesBeforeTheMonthAndOnlyPlausibleYearsAreRead(String cell, String day) {
        assertEquals(day, read(cell));
    }

    @ParameterizedTest
    @CsvSource({"31-02-2027, 28-02-2027", "30-02-2028, 29-02-2028", "29-02-2027, 28-02-2027", "31.4.2027, 30-04-2027",
            "2027-02-31, 28-02-2027", "31-11-2027, 30-11-2027", "32-01-2027, 31-01-2027",
            "31/2-2027, 28-02-2027", "31. februar 2027, 28-02-2027", "12/31/2027, 31-12-2027",
            "01-13-2027, 13-01-2027"})
    void aDayBeyondTheEndOfItsMonthIsRefusedWithTheLastDay(String cell, String better) {
        assertEquals("R103 " + better, read(cell));
    }

    @ParameterizedTest
    @CsvSource({"01-10-26, 01-10-2026", "1.4.21, 01-04-2021", "31-02-27, 28-02-2027"})
    void aYearOfTwoDigitsIsRefusedWithTheFullDate(String cell, String better) {
        assertEquals("R103 " + better, read(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-10-2026 12:30", "01-10-2026 kl. 12.30", "2026-10-01T12:30:00", "2026-10-01 12:30:00.5",
            "2026-10-01T12:30:00+02:00", "46296,5", "46296.75", "1. oktober 2026 12:30", "2026/10/01", "2026.10.01",
            "2026-1-1|01-01-2026", "20261001", "01-10.2026", "torsdag 1. oktober 2026", "torsdag den 1. oktober 2026",
            "tors. 01-10-2026", "Torsdag d. 1/10 2026", "d. 1. oktober 2026", "1 oktober 2026", "1-okt-2026",
            "1-okt-26",
            "1. oktober 26", "1/10-26", "1/10 '26"})
    void whatMeansADayAndIsNotWrittenAsOneIsRefusedWithIt(String cell) {
        String[] and = cell.split("\\|");
        assertEquals("R103 " + (and.length > 1 ? and[1] : "01-10-2026"), read(and[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-00-2027", "00-01-2027", "i går", "oktober 2026", "2026", "1026", "31-12-1989",
            "01-01-2100", "32873", "73051", "461", "32873,5", "Skolen", "1/10", "fredag 1. oktober 2026", "99/99-2026",
            "20262026", "12:30", "1. smarch 2026"})
    void whatIsNoDayIsRefusedWithAnExample(String cell) {
        assertEquals("R103.example 01-04-2022", read(cell));
    }

    private static String read(String cell) {
        return Read.as(new DateCell(Dates.USUAL).parse(cell), LocalDate::toString);
    }
}
