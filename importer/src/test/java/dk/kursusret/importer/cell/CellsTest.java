package dk.kursusret.importer.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.importer.file.Cells;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every notation a cell may have, and what it says. */
class CellsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            47592          | 47592
            4352           | 4352
            42994-         | 42994
            49719- -       | 49719
            42257\u00A0    | 42257
            –4352–         | 4352
            AU123          | AU123
            12345A         | 12345A
            AK-2015/7      | AK-2015/7
            475            | R101.digit
            12             | R101.digit
            475921         | R101
            4,75E+04       | R101.rounded
            4.75E+04       | R101.rounded
            4,7592E4       | R101.rounded
            47592,0        | R101
            ukendt         | R101
            47592/47593    | R101
            A23456789012345678901 | R101
            """)
    void codes(String cell, String expected) {
        assertEquals(expected, shown(CodeCell.parse(CodeCell.trimmed(cell))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 dage                   | 2    | 14.8
            2,0 dage                 | 2    | 14.8
            5,0 dage                 | 5    | 37
            10 dage.                 | 10   | 74
            1 dag                    | 1    | 7.4
            0,5 dag                  | 0.5  | 3.7
            5,0 dage = 37 lektioner  | 5    | 37
            2 dage (14,8 timer)      | 2    | 14.8
            2\u00A0dage              | 2    | 14.8
            2dage                    | 2    | 14.8
            74 timer                 | none | 74
            14.8 timer               | none | 14.8
            1 time                   | none | 1
            6 uger                   | 30   | 222
            1 uge                    | 5    | 37
            2,5 uger                 | 12.5 | 92.5
            10 ECTS                  | none | none
            5 ects-point             | none | none
            30                       | 30   | 222
            10,0                     | 10   | 74
            ca. en uge               | R104 | R104
            ca. 5 dage               | R104 | R104
            2-3 dage                 | R104 | R104
            2 til 3 dage             | R104 | R104
            en uge                   | R104 | R104
            0 dage                   | R104 | R104
            -2 dage                  | R104 | R104
            37 lektioner             | R104 | R104
            2 dage (37 timer)        | R104 | R104
            1.000 dage               | R104 | R104
            44470                    | R104 | R104
            2 år                     | R104 | R104
            """)
    void durationsInDaysAndHours(String cell, String days, String hours) {
        Parsed<Duration> duration = DurationCell.parse(Cells.tidy(cell), DurationCell.Bare.DAYS);
        assertEquals(days, shown(duration.map(d -> shown(d.days()))));
        assertEquals(hours, shown(duration.map(d -> shown(d.hours()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            37     | 37
            14,8   | 14.8
            2 dage | 14.8
            """)
    void underTheHeadingOfHoursABareNumberIsHours(String cell, String hours) {
        assertEquals(hours, shown(DurationCell.parse(cell, DurationCell.Bare.HOURS).map(d -> shown(d.hours()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3250         | 3250
            3250,50      | 3250.5
            3250,5       | 3250.5
            3.250,50     | 3250.5
            3 250,00     | 3250
            3\u00A0250,00| 3250
            3\u202F250   | 3250
            3.250 kr.    | 3250
            3.250        | 3250
            kr. 3.250,00 | 3250
            3.250,-      | 3250
            3.250,- kr.  | 3250
            3250 DKK     | 3250
            12.345.678   | 12345678
            3250.50      | 3250.5
            0            | 0
            3,250.50     | R102 3250,50
            3,250        | R102 3250,00
            3.250.50     | R102 3250,50
            3.25,0       | R102 325,0
            32.50,00     | R102 3250,00
            1234.567     | R102 1234567,00
            -500         | R108
            -3.250,00 kr.| R108
            −500         | R108
            gratis       | R102.text
            3,25E+03     | R102.text
            12345678901  | R102.text
            1000-2000    | R102.text
            """)
    void amountsInKroner(String cell, String expected) {
        assertEquals(expected, shown(MoneyCell.parse(Cells.tidy(cell)).map(BigDecimal::toPlainString)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01-10-2026          | 2026-10-01
            1.10.2026           | 2026-10-01
            01/10/2026          | 2026-10-01
            1. 10. 2026         | 2026-10-01
            2026-10-01          | 2026-10-01
            2026-10-01T00:00:00 | 2026-10-01
            01-10-2026 00:00:00 | 2026-10-01
            29-02-2024          | 2024-02-29
            44470               | 2021-10-01
            44287               | 2021-04-01
            31-02-2027          | R103 28-02-2027
            29-02-2027          | R103 28-02-2027
            31/04/2027          | R103 30-04-2027
            01-10-26            | R103 01-10-2026
            01-13-2026          | R103 28-02-2027
            2026-02-30          | R103 28-02-2026
            oktober 2026        | R103 28-02-2027
            4447                | R103 28-02-2027
            99999               | R103 28-02-2027
            01-10-0026          | R103 28-02-2027
            01-10.2026          | R103 28-02-2027
            """)
    void dates(String cell, String expected) {
        assertEquals(expected, shown(DateCell.parse(Cells.tidy(cell))));
    }

    @ParameterizedTest
    @CsvSource({"AMU, AMU", "amu, AMU", "EUD, EUD", "SOSU, SOSU", "Akademi, ACADEMY", "Privat, PRIVATE",
            "Almen, GENERAL", "Andet, OTHER", "ACADEMY, ACADEMY", "LITERACY, LITERACY", "RKV, RKV", "Kursus, R112"})
    void types(String cell, String expected) {
        assertEquals(expected, shown(LevelCell.parse(cell)));
    }

    @ParameterizedTest
    @CsvSource({"ja, true", "JA, true", "x, true", "*, true", "true, true", "nej, false", "'', false", "måske, R112"})
    void marks(String cell, String expected) {
        assertEquals(expected, shown(MarkCell.parse(cell)));
    }

    @ParameterizedTest
    @CsvSource({"=1+1, =", "+45 12, +", "-5, -", "@SUM(A1), @", "=, =", "-, none", "--, none", "a=1, none", "'', none"})
    void formulas(String cell, String expected) {
        assertEquals(expected, shown(Formula.sign(cell)));
    }

    private static String shown(Optional<?> value) {
        return value.map(v -> v instanceof BigDecimal n ? n.toPlainString() : v.toString()).orElse("none");
    }

    /** The value, or the message with what it suggests. */
    private static String shown(Parsed<?> parsed) {
        return switch (parsed) {
            case Parsed.Value<?> value -> value.value().toString();
            case Parsed.Fault<?>(String key, Map<String, Object> values) ->
                values.containsKey("better") ? key + " " + values.get("better") : key;
        };
    }
}
