package dk.kursusret.importer.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeCellTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"47592,47592", "4352,4352", "0475,0475",
            "42994-,42994", "49719- -,49719", "42257\u00A0,42257", " 42994 ,42994", "- 42994 –,42994", "A123,A123",
            "AK-12,AK-12", "VP 101,VP 101", "Ø7,Ø7", "12B,12B", "K.4,K.4"})
    void aCodeIsReadWithoutWhatStandsAroundIt(String cell, String code) {
        assertEquals(code, read(cell));
    }

    @ParameterizedTest
    @CsvSource({"475, R101.digit", "1, R101.digit", "47.592, R101", "475920, R101", "47592042994, R101", "ABC, R101",
            "475 92, R101", "47592/42994, R101", "A12345678901234567890, R101", "A#1, R101", "A--1, R101"})
    void whatIsNoCodeIsRefused(String cell, String key) {
        assertEquals(key, read(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4,75E+04", "4.75E+04", "4,7592E+4", "5E+04", "4,75e+04", "4,75E04"})
    void aCodeThatASpreadsheetRoundedIsSaidToBeOne(String cell) {
        assertEquals("R101.rounded", read(cell));
    }

    @ParameterizedTest
    @CsvSource({"A1234567890123456789, A1234567890123456789", "A12345678901234567890, R101"})
    void aCodeHasAtMostTwentyCharacters(String cell, String expected) {
        assertEquals(expected, read(cell));
    }

    private static String read(String cell) {
        return Read.as(CodeCell.parse(CodeCell.trimmed(cell)), Function.identity());
    }
}
