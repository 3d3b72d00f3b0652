package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.file.Encoding;
import dk.kursusret.importer.file.FileType;
import dk.kursusret.importer.file.Recognised;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One list in every notation that Danish Excel writes gives the same entries. */
class FileShapesTest {
    private static final List<List<String>> LIST = List.of(
            List.of("Løbenr", "Kode", "Titel", "Udbyder", "Varighed", "Pris", "Bemærkning"),
            List.of("1", "47592", "Rengøring; trin 1, \"grøn\"", "Skole Ærø", "5,0 dage", "3.250,50", "På\nto linjer"),
            List.of("2", "6593", "Træpleje\ti parker", "Skole Ærø", "2 dage", "1 180,00", ""),
            List.of("3", "", "Kursus – privat", "Øst & Co.", "74 timer", "", "se § 2"));
    private static final String BOM = "\uFEFF";

    /** A way of turning text into bytes. */
    private record Written(String name, Encoding read, String before, Charset charset) {
        byte[] bytes(String text) {
            return (before + text).getBytes(charset);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Written> ENCODINGS = List.of(
            new Written("UTF-8", Encoding.UTF_8, "", StandardCharsets.UTF_8),
            new Written("UTF-8 with BOM", Encoding.UTF_8_BOM, BOM, StandardCharsets.UTF_8),
            new Written("UTF-16LE", Encoding.UTF_16LE, "", StandardCharsets.UTF_16LE),
            new Written("UTF-16LE with BOM", Encoding.UTF_16LE, BOM, StandardCharsets.UTF_16LE),
            new Written("Windows-1252", Encoding.WINDOWS_1252, "", Charset.forName("windows-1252")));

    static List<Arguments> shapes() {
        List<Arguments> shapes = new ArrayList<>();
        for (Written encoding : ENCODINGS) {
            for (char delimiter : List.of(';', '\t', ',')) {
                for (String lineEnd : List.of("\r\n", "\n", "\r")) {
                    shapes.add(Arguments.argumentSet(encoding + ", " + shown(delimiter) + ", " + shown(lineEnd),
                            encoding, delimiter, lineEnd));
                }
            }
        }
        return shapes;
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyShapeOfAFileGivesTheSameEntries(Written encoding, char delimiter, String lineEnd) {
        CheckedFile file = Reading.of(encoding.bytes(text(delimiter, lineEnd)));
        assertEquals(expected(), Reading.courses(file));
        assertEquals(new Recognised(FileType.CSV, Optional.of(encoding.read()), Optional.of(delimiter),
                Optional.empty(), Optional.of(1), Optional.of("kursusret-1"), Optional.of(Dates.USUAL)),
                file.recognised());
        assertEquals(List.of("W302"), Reading.codes(file));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theLineThatNamesTheDelimiterIsALineAndNoRow(Written encoding, char delimiter, String lineEnd) {
        CheckedFile file = Reading.of(encoding.bytes("sep=" + delimiter + lineEnd + text(delimiter, lineEnd)));
        assertEquals(expected().stream().map(CourseRow::course).toList(),
                Reading.courses(file).stream().map(CourseRow::course).toList());
        assertEquals(List.of(3, 5, 6), Reading.courses(file).stream().map(CourseRow::line).toList());
        assertEquals(List.of(2, 3, 4), Reading.courses(file).stream().map(CourseRow::row).toList());
        assertEquals(Optional.of(encoding.read()), file.recognised().encoding());
    }

    @Test
    void theFirstOfTheseCoursesIsReadInEveryField() {
        CourseRow entry = expected().getFirst();
        assertEquals("Rengøring; trin 1, \"grøn\"", entry.course().title());
        assertEquals(Optional.of("Skole Ærø"), entry.course().provider());
        assertEquals("37", entry.course().hours().orElseThrow().toPlainString());
        assertEquals("3250.5", entry.course().price().orElseThrow().toPlainString());
        assertEquals(Optional.of("På to linjer"), entry.written().remark());
        assertEquals(Optional.of("1"), entry.written().runningNumber());
        assertEquals(List.of(2, 4, 5), expected().stream().map(CourseRow::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=|", "SEP=|", "\"sep=|\"", "sep=|  "})
    void theDelimiterIsWhatTheFileSaysItIs(String sep) {
        CheckedFile file = Reading.of(sep + "\r\nkode|titel\r\n47592|a;b,c\r\n");
        assertEquals(Optional.of('|'), file.recognised().delimiter());
        assertEquals("a;b,c", Reading.courses(file).getFirst().course().title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kode;titel, udbyder;pris, varighed                  | ;",
            "\"kode\",\"titel; lang\",titel                       | ,"})
    void theDelimiterIsTheOneThatMakesTheMostKnownHeadings(String headings, char delimiter) {
        assertEquals(Optional.of(delimiter), Reading.of(headings + "\r\n").recognised().delimiter());
    }

    @ParameterizedTest
    @FieldSource("LINE_ENDS")
    void linesAndRowsAreCountedAsAPersonSeesThem(String end) {
        String text = String.join(end, "sep=;", "kode;titel", "47592;\"Først", "", "så\"", "", ";", "42994;Kort",
                "\"", "48\";Fejl", "6593;Sidst", "");
        CheckedFile file = Reading.of(text);
        assertEquals(List.of("47592 line 3 row 2", "42994 line 8 row 5", "6593 line 11 row 7"), places(file));
        assertEquals(List.of("R101 line 9 row 6 column A »48«"), Reading.findings(file));
        assertEquals(2, file.rows().blank());
        assertEquals("Først så", Reading.courses(file).getFirst().course().title());
    }

    private static final List<String> LINE_ENDS = List.of("\r\n", "\n", "\r");

    @Test
    void blankRowsAreSkippedAndCounted() {
        CheckedFile file = Reading
                .of("\r\n;;\r\nkode;titel\r\n\r\n47592;A\r\n \u00A0;\r\n\t;\u200B\r\n42994;B\r\n\r\n");
        assertEquals(6, file.rows().blank());
        assertEquals(2, file.counts().rows());
        assertEquals(List.of("47592 line 5 row 5", "42994 line 8 row 8"), places(file));
    }

    @Test
    void noBreakSpacesAndDoubleSpacesAreSpaces() {
        CourseRow entry = Reading.courses(Reading.of("\u00A0kode\u00A0;titel;pris;varighed\r\n"
                + "\u00A047592\u00A0; Tung\u00A0 \u202Flast\u200B ;3\u00A0250,00\u00A0kr.;5\u00A0dage\r\n"))
                .getFirst();
        assertEquals("47592", entry.id());
        assertEquals("Tung last", entry.course().title());
        assertEquals("3250", entry.course().price().orElseThrow().toPlainString());
        assertEquals(Optional.of("5 dage"), entry.written().duration());
    }

    @Test
    void trailingEmptyColumnsAreNoColumns() {
        CheckedFile file = Reading.of("kode;titel;;;\r\n47592;A;;;\r\n42994;B;; ;\u00A0\r\n6593;C;\r\n");
        assertEquals(3, Reading.courses(file).size());
        assertEquals(List.of(), Reading.findings(file));
        assertEquals(List.of("kode", "titel"), file.headings());
    }

    @Test
    void theLastRowNeedsNoLineEndAndTheOldEndMarkIsIgnored() {
        assertEquals(1, Reading.courses(Reading.of("kode;titel\r\n47592;A")).size());
        CheckedFile marked = Reading.of("kode;titel\r\n47592;A\r\n\u001A");
        assertEquals(1, Reading.courses(marked).size());
        assertEquals(List.of(), Reading.findings(marked));
    }

    private static List<CourseRow> expected() {
        return Reading.courses(Reading.of(text(';', "\r\n")));
    }

    private static List<String> places(CheckedFile file) {
        return Reading.courses(file).stream().map(e -> e.id() + " line " + e.line() + " row " + e.row()).toList();
    }

    private static String text(char delimiter, String lineEnd) {
        return LIST.stream()
                .map(row -> row.stream().map(cell -> quoted(cell, lineEnd))
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .collect(Collectors.joining(lineEnd, "", lineEnd));
    }

    private static String quoted(String cell, String lineEnd) {
        return cell.matches("(?s).*[;,\t\"\n].*") ? '"' + cell.replace("\"", "\"\"").replace("\n", lineEnd) + '"'
                : cell;
    }

    private static String shown(Object delimiterOrLineEnd) {
        return delimiterOrLineEnd.toString().replace("\t", "tab").replace("\r", "CR").replace("\n", "LF");
    }

}
