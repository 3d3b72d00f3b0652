package dk.kursusret.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetCsvTest {

    @Test
    void aTableHasAMarkSemicolonsAndWindowsLineEnds() {
        SpreadsheetCsv csv = new SpreadsheetCsv(List.of("kode", "titel"));
        csv.row(List.of("47592", "Æbler; \"røde\"\nog grønne"));
        assertEquals("\uFEFFkode;titel\r\n47592;\"Æbler; \"\"røde\"\"\nog grønne\"\r\n", text(csv));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {"Truck,Truck", "=1+1,'=1+1",
            "+45,'+45", "-2,'-2", "@a,'@a", "'=1+1,''=1+1", "''=1+1,'''=1+1", "'Truck,'Truck", " =1,' =1", "1-2,1-2"})
    void aCellThatWouldBeRunIsGuardedOnceMoreThanItWas(String cell, String written) {
        assertEquals("\uFEFF" + written + "\r\n", text(new SpreadsheetCsv(List.of(cell))));
    }

    private static String text(SpreadsheetCsv csv) {
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }
}
