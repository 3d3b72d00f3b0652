package dk.kursusret.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.gateway.http.SpreadsheetCsv.Cells;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTest {

    @Test
    void aTableHasAByteOrderMarkSemicolonsAndWindowsLineEnds() {
        SpreadsheetCsv csv = new SpreadsheetCsv(List.of("kode", "titel"));
        csv.row(List.of("47592", "Æbler; \"røde\"\nog grønne"));
        assertEquals("\uFEFFkode;titel\r\n47592;\"Æbler; \"\"røde\"\"\nog grønne\"\r\n", text(csv));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {"Truck,Truck", "=1+1,'=1+1",
            "+45,'+45", "-2,'-2", "@a,'@a", "'=1+1,''=1+1", "''=1+1,'''=1+1", "'Truck,'Truck", " =1,' =1", "1-2,1-2"})
    void aCellThatWouldBeRunAsAFormulaIsEscapedOnceMore(String cell, String written) {
        assertEquals("\uFEFF" + written + "\r\n", text(new SpreadsheetCsv(List.of(cell))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"0461|=0461", "0012|=0012", "1-2|=1-2", "12.5|=12.5", "1/2|=1/2", "08:30|=08:30",
                    "12E4|=12E4", "123456789012345678|=123456789012345678", "42994|42994", "8,5|8,5",
                    "15-11-2021|15-11-2021",
                    "A-1|A-1", "0|0", "222,01|222,01"})
    void whatASpreadsheetWouldChangeIsATextWhereItIsToStayAsWritten(String cell, String written) {
        String expected = written.startsWith("=") ? "\"=\"\"" + cell + "\"\"\"" : written;
        assertEquals("\uFEFF" + expected + "\r\n", text(new SpreadsheetCsv(List.of(cell), Cells.AS_WRITTEN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0461", "1-2", "=1+1", "'=1+1", "''=1+1", "+45", "-2", "@a", "Truck", "'Truck", "42994"})
    void theOriginalCellCanBeRestored(String cell) {
        String line = text(new SpreadsheetCsv(List.of(cell), Cells.AS_WRITTEN)).substring(1).strip();
        String read = line.startsWith("\"") ? line.substring(1, line.length() - 1).replace("\"\"", "\"") : line;
        assertEquals(cell, SpreadsheetCsv.written(read));
    }

    private static String text(SpreadsheetCsv csv) {
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }
}
