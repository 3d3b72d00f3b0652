package dk.kursusret.importer.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types, marks, and the signs with which formulas begin. */
class WordCellsTest {

    @ParameterizedTest
    @CsvSource({"AMU, AMU", "amu, AMU", "A.M.U., AMU", "EUD, EUD", "SOSU, SOSU", "Akademi, ACADEMY", "ACADEMY, ACADEMY",
            "Privat, PRIVATE", "PRIVATE, PRIVATE", "Almen, GENERAL", "GENERAL, GENERAL", "Andet, OTHER", "OTHER, OTHER",
            "LITERACY, LITERACY", "DANISH, DANISH", "RKV, RKV"})
    void aTypeIsReadByItsDanishNameOrByTheApisName(String cell, String level) {
        assertEquals(level, Read.as(LevelCell.parse(cell), Enum::name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMU-kursus", "VUC", "1", "AMU/EUD"})
    void anotherTypeIsRefused(String cell) {
        assertEquals("R112", Read.as(LevelCell.parse(cell), Enum::name));
    }

    @ParameterizedTest
    @CsvSource({"47592, AMU", "4352, EUD", "0475, EUD", "A123, none", "475, none", "475921, none"})
    void theTypeIsGuessedFromFiveAndFourDigitsOnly(String code, String level) {
        assertEquals(level, LevelCell.ofCode(code).map(Enum::name).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({"ja, true", "JA, true", "x, true", "X, true", "*, true", "true, true", "TRUE, true", "SAND, true",
            "sand, true", "FALSK, false", "Falsk, false", "nej, false",
            "Nej, false", "'', false", "false, false"})
    void aMarkIsThereOrNot(String cell, String set) {
        assertEquals(set, Read.as(MarkCell.parse(cell), String::valueOf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"måske", "1", "0", "**", "yes", "ja, delvist"})
    void anotherMarkIsRefused(String cell) {
        assertEquals("R112", Read.as(MarkCell.parse(cell), String::valueOf));
    }

    @ParameterizedTest
    @CsvSource({"=1+1, =", "+45, +", "-2, -", "@SUM(A1), @", "=, =", "+, +", "@, @", "-A, -"})
    void aCellThatASpreadsheetWouldRunIsFound(String cell, char sign) {
        assertEquals(Optional.of(sign), Formula.sign(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "- -", "–", "1=1", "A-B", "a@b", "C+"})
    void anyOtherCellIsNoFormula(String cell) {
        assertEquals(Optional.empty(), Formula.sign(cell));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"'=1+1, =1+1", "''=1+1, '=1+1", "'-5 %, -5 %", "'+45, +45", "'@A, @A",
            "=1+1, =1+1", "'citat', 'citat'", "'', ''", "a'=b, a'=b"})
    void theApostropheThatGuardsACellIsNoPartOfIt(String cell, String unguarded) {
        assertEquals(unguarded, Formula.unguarded(cell));
    }
}
