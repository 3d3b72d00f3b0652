package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.importer.check.CheckedFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of text with more or fewer cells than the headings. */
class RowLengthsTest {

    /** Findings on a list of kode;titel;bemærkning, with its rows between bars. */
    @ParameterizedTest
    @CsvSource(delimiter = ':', value = {
            // more cells, blank or not
            "42994;A;x;y|42257;B;x               : R111 2",
            "42994;A;x;|42257;B;x                : R111 2",
            "42994;A;x;;;|42257;B;x;             : R111 2, R111 3",
            "42994;A;x;|42257;B;x;y              : R111 2, R111 3",
            // all the same, and blank
            "42994;A;x;|42257;B;x;               : none",
            "42994;A;x;|42257;B;x; |;;;|         : none",
            "42994;A;x;||42257;B;x;              : none",
            // fewer
            "42994;A|42257;B;x                   : R115 2",
            "42994;A;x|42257;B                   : R115 3",
            // a blank row has no length
            "42994;A;x|;|42257;B;x|              : none",
            // a cell that goes on in the next line
            "42994;A;x|y|42257;B;x               : R115 2, R115 3",
            "42994;A|B;x|42257;B;x               : R115 2, R115 3",
            "42994;A|B|C;x|42257;B;x             : R115 2, R115 3, R115 4",
            "42994;A;x|y|z|42257;B;x             : R115 2, R115 3, R115 4",
            "42994;A;x||y|42257;B;x              : R115 4",
            "A|42994;A;x|42257;B;x               : R115 2",
            "4|2994;A;x|42257;B;x                : R115 2, R115 3"})
    void aRowHasACellForEachHeading(String rows, String expected) {
        assertEquals(expected, found("kode;titel;bemærkning", rows.split("\\|", -1)));
    }

    /**
     * Findings on lists whose first column holds words, so that a row may have lost the beginning of its first cell.
     */
    @ParameterizedTest
    @CsvSource(delimiter = ':', value = {
            "erhvervsområde;kode;titel : Bygge og|anlæg;42994;A|Handel;42257;B        : R115 2, R115 3",
            "erhvervsområde;kode;titel : Bygge|og|anlæg;42994;A|Handel;42257;B        : R115 2, R115 3, R115 4",
            "erhvervsområde;kode;titel : Bygge|;42994;A|Handel;42257;B                : R115 2, R115 3",
            "erhvervsområde;kode;titel : Bygge og||anlæg;42994;A|Handel;42257;B       : R115 2",
            "titel;kode                : Ren|gøring;42994|Kørsel;42257                : R115 2, R115 3",
            "titel;kode                : Rengøring;42994|x|Kørsel;42257               : R115 2, R115 3, R115 4",
            "løbenr;kode;titel         : 1;42994;A|B|2;42257;C                        : R115 2, R115 3",
            "løbenr;kode;titel         : 1;42994;A|1|2;42257;C                        : R115 2, R115 3, R115 4",
            "id;kode;titel             : 1;42994;A|B|x2;42257;C                       : W301 1, R115 2, R115 3"})
    void aCellAloneMayBeginTheRowBelow(String headings, String rows, String expected) {
        List<String> found = new ArrayList<>(List.of(found(headings, rows.split("\\|", -1)).split(", ")));
        found.removeIf(finding -> finding.startsWith("W") && !expected.contains("W"));
        assertEquals(expected, String.join(", ", found));
    }

    @Test
    void aRowThatIsNotWholeHasThatFaultAlone() {
        CheckedFile file = Reading.of("kode;titel;type;pris\r\n475;;VUC;gratis;-1\r\n475;=1\r\n42994;A;AMU;\r\n");
        assertEquals(List.of("R111 line 2 row 2", "R115 line 3 row 3", "F008"), Reading.findings(file));
        assertEquals(List.of("475", "=1"), file.quarantined().getLast().cells());
    }

    @Test
    void headingsThatAreBlankAtTheEndNeedNoCells() {
        assertEquals("none", found("kode;titel;;", "42994;A", "42257;B;;"));
        assertEquals("R111 2", found("kode;titel;;", "42994;A;;;", "42257;B"));
    }

    /**
     * Rows are counted as in the sheet, where the headings are the first row and the line before them does not count.
     */
    @ParameterizedTest
    @CsvSource({"15, 16, 2, none", "15, 2, 0, none", "15, 1, 0, R115 17", "14, 16, 0, R115 16",
            "15, 16, 1, R115 33", "15, 0, 0, none", "0, 15, 0, R115 2"})
    void excelWritesRowsByTheSixteenOnlyAsWideAsTheyNeed(int whole, int block, int more, String first) {
        List<String> rows = new ArrayList<>();
        IntStream.range(0, whole).forEach(i -> rows.add((10_000 + i) + ";A;"));
        IntStream.range(0, block + more).forEach(i -> rows.add((20_000 + i) + ";B"));
        String found = found("kode;titel;bemærkning", rows.toArray(String[]::new));
        assertEquals(first, found.split(",")[0]);
        String afterSep = found("sep=;\r\nkode;titel;bemærkning", rows.toArray(String[]::new));
        assertEquals(found.equals("none"), afterSep.equals("none"));
    }

    @Test
    void oneOtherLengthAmongSixteenRowsIsNotExcels() {
        List<String> rows = new ArrayList<>();
        IntStream.range(0, 15).forEach(i -> rows.add((10_000 + i) + ";A;"));
        IntStream.range(0, 15).forEach(i -> rows.add((20_000 + i) + ";B"));
        rows.add("30000;C;x");
        assertEquals("R115 17", found("kode;titel;bemærkning", rows.toArray(String[]::new)).split(",")[0]);
    }

    @Test
    void notesInTheFirstColumnAreABlockOfTheirOwn() {
        List<String> rows = new ArrayList<>();
        IntStream.range(0, 15).forEach(i -> rows.add((10_000 + i) + ";A;"));
        rows.addAll(List.of("* se bilag", "* og brevet"));
        CheckedFile file = Reading.of("kode;titel;bemærkning\r\n" + String.join("\r\n", rows) + "\r\n");
        assertEquals(false, Reading.codes(file).contains("R115"), Reading.findings(file).toString());
    }

    private static String found(String headings, String... rows) {
        List<String> found = Reading.of(headings + "\r\n" + String.join("\r\n", rows) + "\r\n").findings().stream()
                .filter(finding -> finding.place().isPresent())
                .map(finding -> finding.code() + " " + finding.place().get().line()).toList();
        return found.isEmpty() ? "none" : String.join(", ", found);
    }

    @Test
    void everyRowIsReadOrReported() {
        String[] rows = "42994;A;x|42257;B|y;z|;;|47592;C;x;".split("\\|");
        CheckedFile file = Reading.of("kode;titel;bemærkning\r\n" + String.join("\r\n", rows) + "\r\n");
        assertEquals(Arrays.stream(rows).filter(row -> !row.equals(";;")).count(), file.counts().rows());
        assertEquals(file.counts().rows(), file.counts().accepted() + file.counts().quarantined());
    }
}
