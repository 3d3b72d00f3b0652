package dk.kursusret.importer.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.facts.CourseLevel;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeCellTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"47592,47592", "4352,4352", "0475,0475",
            "42994-,42994", "49719- -,49719", "42257\u00A0,42257", " 42994 ,42994", "- 42994 –,42994", "A123,A123",
            "AK-12,AK-12", "AK12 b,AK12 b", "VP 101,VP 101", "VUC/12,VUC/12", "Ø7,Ø7", "12B,12B", "K.4,K.4",
            "ak12,ak12",
            "999 A,999 A", "O4352b,O4352b"})
    void aCodeIsReadWithoutWhatSurroundsIt(String cell, String code) {
        assertEquals(code, read(cell, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"475, R101.digit", "1, R101.digit", "47.592, R101", "475920, R101", "47592042994, R101", "ABC, R101",
            "475 92, R101", "47592/42994, R101", "A12345678901234567890, R101", "A#1, R101", "A--1, R101", "A  1, R101",
            // begins as a code of digits does
            "42996a, R101", "4299-a, R101", "4352 B, R101", "475921B, R101",
            // words, and the names of types
            "Modul 3, R101", "Kol 3, R101", "VEUD 12, R101", "AMU 12, R101", "EUD-12, R101", "Ba 12, R101",
            // digits, once letters are read as what they are typed for
            "O4352, R101.meant 04352", "4299l, R101.meant 42991", "4299I, R101.meant 42991", "43O2, R101.meant 4302",
            "l2, R101", "OO1, R101", "475l2O, R101"})
    void whatIsNoCodeIsRefused(String cell, String key) {
        assertEquals(key, read(cell, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"AMU, 42994, 42994", "AMU, 4299, R101.amu-digit", "AMU, 475, R101.digit", "AMU, 475920, R101",
            "AMU, AK12, R101.amu", "AMU, 4299l, R101.meant 42991", "AMU, 429l, R101", "AMU, ABC, R101",
            "EUD, 4352, 4352", "EUD, 42995, R101.eud", "EUD, 435, R101.digit", "EUD, VP 101, R101.eud",
            "EUD, 435l, R101.meant 4351", "EUD, 4299l, R101", "EUD, O4352, R101",
            "ACADEMY, O4352, O4352", "ACADEMY, l2, l2", "ACADEMY, 42996a, R101", "ACADEMY, 47592, 47592"})
    void aCodeHasTheDigitsOfItsType(CourseLevel type, String cell, String expected) {
        assertEquals(expected, read(cell, Optional.of(type)));
    }

    @ParameterizedTest
    @EnumSource(value = CourseLevel.class, mode = EnumSource.Mode.EXCLUDE, names = {"AMU", "EUD"})
    void everyOtherTypeHasEither(CourseLevel type) {
        assertEquals("42994", read("42994", Optional.of(type)));
        assertEquals("4352", read("4352", Optional.of(type)));
        assertEquals("VP 101", read("VP 101", Optional.of(type)));
        assertEquals("R101.digit", read("475", Optional.of(type)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4,75E+04", "4.75E+04", "4,7592E+4", "5E+04", "4,75e+04", "4,75E04"})
    void aCodeThatASpreadsheetRoundedIsReportedAsRounded(String cell) {
        assertEquals("R101.rounded", read(cell, Optional.empty()));
        assertEquals("R101.rounded", read(cell, Optional.of(CourseLevel.AMU)));
    }

    @ParameterizedTest
    @CsvSource({"A1234567890123456789, A1234567890123456789", "A12345678901234567890, R101"})
    void aCodeHasAtMostTwentyCharacters(String cell, String expected) {
        assertEquals(expected, read(cell, Optional.empty()));
    }

    private static String read(String cell, Optional<CourseLevel> type) {
        return Read.as(CodeCell.parse(CodeCell.trimmed(cell), type), Function.identity());
    }
}
