package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.importer.check.CheckedFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two values on two lines of a cell are never read as one. */
class SeveralValuesInACellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "VP101#VP102 | 1    | R101 »VP101 / VP102«",
            "4352#4353   | 1    | R101 »4352 / 4353«",
            "VP 101      | 1    | VP 101 1",
            "VP#101      | 1    | VP 101 1",
            "#4352#      | 1    | 4352 1",
            "4352        | 250#500 | R102 »250 / 500«",
            "4352        | 1##250  | R102 »1 / 250«",
            "4352        | 1 250   | 4352 1250",
            "4352        | 250#kr. | 4352 250",
            "4352        | #250##  | 4352 250"})
    void linesWithDigitsStayApart(String code, String price, String read) {
        assertEquals(read, read("\n", code, price));
        assertEquals(read, read("\t", code, price));
        assertEquals(read, read("\u2028", code, price));
    }

    private static String read(String lineBreak, String code, String price) {
        CheckedFile file = Reading.of("kode;titel;type;pris\r\n\"%s\";A;Akademi;\"%s\"\r\n".formatted(code, price)
                .replace("#", lineBreak));
        List<String> set = file.findings().stream().filter(finding -> finding.value().isPresent())
                .map(finding -> finding.code() + " »" + finding.value().get() + "«").toList();
        return set.isEmpty() ? Reading.courses(file).stream()
                .map(row -> row.id() + " " + row.course().price().orElseThrow().toPlainString())
                .collect(Collectors.joining()) : String.join(" ", set);
    }
}
