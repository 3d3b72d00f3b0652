package dk.kursusret.importer.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // cell                    | hours | days
            "2 dage                    | 14.8  | 2",
            "1 dag                     | 7.4   | 1",
            "5,0 dage                  | 37    | 5",
            "5.0 dage                  | 37    | 5",
            "0,5 dage                  | 3.7   | 0.5",
            "0.5 dag                   | 3.7   | 0.5",
            "2,5 dage                  | 18.5  | 2.5",
            "10 dage.                  | 74    | 10",
            "10 DAGE                   | 74    | 10",
            "10dage                    | 74    | 10",
            "2 dag(e)                  | 14.8  | 2",
            "2                         | 14.8  | 2",
            "2,5                       | 18.5  | 2.5",
            "5,0 dage = 37 lektioner   | 37    | 5",
            "5,0 dage = 37 timer       | 37    | 5",
            "2 dage (14,8 timer)       | 14.8  | 2",
            "1 uge / 5 dage            | 37    | 5",
            "74 timer                  | 74    | none",
            "1 time                    | 1     | none",
            "7,4 timer                 | 7.4   | none",
            "6 uger                    | 222   | 30",
            "1 uge                     | 37    | 5",
            "1,5 uger                  | 55.5  | 7.5",
            "10 ECTS                   | none  | none",
            "10 ects-point             | none  | none",
            "2,5 ECTS point            | none  | none",
            "7399,99 timer             | 7399.99 | none",
            "999 dage                  | 7392.6 | 999"})
    void everyWordingOfADurationIsRead(String cell, String hours, String days) {
        assertEquals(hours + " hours, " + days + " days", read(cell, DurationCell.Bare.DAYS));
    }

    @ParameterizedTest
    @CsvSource({"74, '74 hours, none days'", "7.4, '7.4 hours, none days'", "2 dage, '14.8 hours, 2 days'",
            "0, R104"})
    void aBareNumberIsHoursWhereTheHeadingSaysSo(String cell, String expected) {
        assertEquals(expected, read(cell, DurationCell.Bare.HOURS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca. en uge", "ca. 5 dage", "2-3 dage", "5-10", "en uge", "efter aftale", "0", "0 dage",
            "0 ECTS", "-2 dage", "37 lektioner", "2 måneder", "1000 dage", "7400 timer",
            "200 uger",
            "3.250,50", "01-10-2021", "44287", "2,555 dage", "dage", "5 dage 2 timer", "2 dage +"})
    void whatIsNoDurationIsRefused(String cell) {
        assertEquals("R104", read(cell, DurationCell.Bare.DAYS));
    }

    @ParameterizedTest
    @CsvSource({"5 dage = 40 timer, 5 dage, 40 timer", "2 Dage (15 timer), 2 Dage, 15 timer",
            "1 uge/4 dage, 1 uge, 4 dage"})
    void whatContradictsItselfIsRefusedWithBoth(String cell, String first, String second) {
        assertEquals("R104.two " + first + " " + second, read(cell, DurationCell.Bare.DAYS));
    }

    private static String read(String cell, DurationCell.Bare bare) {
        return Read.as(DurationCell.parse(cell, bare), duration -> duration.hours().map(BigDecimal::toPlainString)
                .orElse("none") + " hours, " + duration.days().map(BigDecimal::toPlainString).orElse("none") + " days");
    }
}
