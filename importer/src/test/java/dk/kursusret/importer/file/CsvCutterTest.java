package dk.kursusret.importer.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Splits rows according to RFC 4180, as opencsv does. */
class CsvCutterTest {
    private static final List<String> PIECES = List.of("a", "æ", " ", ";", ";", ";", "\r\n", "\n", "\r", "\"\"", "x;y",
            "\"", "\"a\"\"b\"", "\"x;\r\ny\"", "\"\"\"\"", ",", "\"\n\"");

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"a;b | [[a, b]]", "a;b~c | [[a, b], [c]]", "a;~ | [[a, ]]", "; | [[, ]]", "~a | [[], [a]]",
                    "\"a;b\";c | [[a;b, c]]", "\"a\"\"b\" | [[a\"b]]", "\"\" | [[]]", "\"a~b\";c~d | [[a/b, c], [d]]"})
    void aTextIsCutIntoRows(String text, String rows) throws IOException {
        for (String end : List.of("\r\n", "\n", "\r")) {
            assertEquals(rows, cut(new StringReader(text.replace("~", end))).toString().replace("\n", "/"), text);
        }
    }

    @Test
    void theLineOfARowIsTheOneItBeginsOn() throws IOException {
        CsvCutter cutter = new CsvCutter(new StringReader("a\r\n\"b\r\n\r\nc\"\rd\n\ne"), ';');
        List<Integer> lines = new ArrayList<>();
        int line = cutter.line();
        for (Optional<List<String>> row = cutter.next(); row.isPresent(); row = cutter.next()) {
            lines.add(line);
            line = cutter.line();
        }
        assertEquals(List.of(1, 2, 5, 6, 7), lines);
    }

    /**
     * The result does not depend on how many characters arrive at once. Texts with stray quotation marks never get this
     * far.
     */
    @Test
    void everySoundTextIsCutAsOpencsvDoes() throws Exception {
        Random random = new Random(16);
        int compared = 0;
        for (int n = 0; n < 20_000; n++) {
            String text = random.ints(random.nextInt(14), 0, PIECES.size()).mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            if (CsvSurvey.of(new StringReader(text), ';', 0).fault().isEmpty()) {
                compared++;
                assertEquals(opencsv(text), cut(slow(text)), () -> "»" + text + "«");
            }
        }
        assertEquals(true, compared > 5_000, () -> "too few of them are sound");
    }

    private static List<List<String>> cut(Reader text) throws IOException {
        CsvCutter cutter = new CsvCutter(text, ';');
        List<List<String>> rows = new ArrayList<>();
        for (Optional<List<String>> row = cutter.next(); row.isPresent(); row = cutter.next()) {
            rows.add(List.copyOf(row.get()));
        }
        return rows;
    }

    private static List<List<String>> opencsv(String text) throws Exception {
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(';').build()).build()) {
            return reader.readAll().stream().map(List::of).toList();
        }
    }

    /** A reader that returns one character at a time. */
    private static Reader slow(String text) {
        return new StringReader(text) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
    }
}
