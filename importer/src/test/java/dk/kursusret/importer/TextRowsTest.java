package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.importer.check.CheckedFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words alone in a row, which name the area of the courses below or are a note. */
class TextRowsTest {
    private static final String HEADINGS = "erhvervsområde;kode;titel;udbyder";

    @Test
    void aTextRowNamesTheAreaOfTheCoursesBelowThatHaveNone() {
        CheckedFile file = Reading.of(ListFile.headed(HEADINGS).rows("Kontor;;;", ";10001;A;S", "Transport;10002;B;S",
                "Handel;;;", "", ";10003;C;S"));
        assertEquals("10001 Kontor, 10002 Transport, 10003 Handel", areas(file));
        assertEquals(List.of("2 rækker er læst som navne på erhvervsområder: »Kontor« (linje 2), »Handel« (linje 5). "
                + "Ret filen, hvis de er noget andet."), Reading.danish(file));
        assertEquals(List.of("W308 line 2 row 2"), Reading.findings(file));
        assertEquals(3, file.counts().rows());
    }

    @Test
    void aListWithoutAColumnOfAreasHasThemToo() {
        CheckedFile file = Reading.of(ListFile.headed("løbenr;kode;titel;udbyder").rows("1;10001;A;S", "Kontor;;;",
                "2;10002;B;S"));
        assertEquals("10001 -, 10002 Kontor", areas(file));
        assertEquals(
                List.of("1 række er læst som navnet på et erhvervsområde: »Kontor« (linje 3). Ret filen, hvis den er "
                        + "noget andet."),
                Reading.danish(file));
    }

    @ParameterizedTest
    @CsvSource({"Erhvervsområde: Kontor, Kontor", "ERHVERVSGRUPPE:Kontor, Kontor", "Område : Kontor, Kontor",
            "Bygge  og anlæg, Bygge og anlæg"})
    void theNameIsWhatIsLeftOfTheWords(String text, String area) {
        assertEquals("10001 " + area, areas(below(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bemærk: kun for ledige", "Erhvervsområde:", "Erhvervsområde: a: b", "* uden karens",
            "(se side 2)", "Transport:"})
    void aNoteIsReportedAndNamesNothing(String note) {
        CheckedFile file = below(note);
        assertEquals("10001 -", areas(file));
        assertEquals(List.of("Linje 2: »" + note + "« står alene i rækken og er ikke læst."), Reading.danish(file));
        assertEquals(List.of("W309 line 2 row 2"), Reading.findings(file));
    }

    @ParameterizedTest
    @CsvSource({"79, W308", "80, W308", "81, W309"})
    void aLongTextIsANote(int length, String code) {
        assertEquals(List.of(code), Reading.codes(below("x".repeat(length))));
    }

    @Test
    void aNameWithoutACourseBeforeTheNextOneIsANote() {
        CheckedFile file = Reading.of(ListFile.headed(HEADINGS).rows("Private kurser;;;", "Kontor;;;", ";10001;A;S",
                "Slut på listen;;;"));
        assertEquals("10001 Kontor", areas(file));
        assertEquals(List.of("W309 line 2 row 2", "W309 line 5 row 5", "W308 line 3 row 3"), Reading.findings(file));
    }

    @Test
    void aNoteDoesNotEndTheAreaAboveIt() {
        CheckedFile file = Reading.of(ListFile.headed(HEADINGS).rows("Kontor;;;", "(kun i efteråret);;;",
                ";10001;A;S", "* uden karens;;;", ";10002;B;S"));
        assertEquals("10001 Kontor, 10002 Kontor", areas(file));
        assertEquals(List.of("W309", "W309", "W308"), Reading.codes(file));
    }

    /** A code or title alone is a course with the rest missing; a running number alone is a blank row. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"kode;titel;udbyder | AK12;; | R109", "kode;titel;udbyder | 10002;; | R109",
            "kode;titel;udbyder | 42996a;; | R101 R109", "titel;kode;udbyder | Svejsning;; | R107",
            "kode;titel;udbyder | ;Svejsning; | R107", "kode;titel;udbyder | ;;Skolen | R109",
            "kode;titel;udbyder | 42996 Svejsning;; | R101 R109", "kode;titel;udbyder | O4352;; | R101 R109"})
    void whatMayBeACourseIsNoTextRow(String headings, String row, String codes) {
        CheckedFile file = Reading.of(ListFile.headed(headings).rows(row, headings.startsWith("titel") ? "A;10001;S"
                : "10001;A;S"));
        assertTrue(Reading.codes(file).contains(codes.split(" ")[codes.split(" ").length - 1]),
                Reading.codes(file).toString());
        assertEquals(1, file.counts().quarantined());
        assertFalse(Reading.codes(file).contains("W308"));
    }

    @Test
    void everyNameIsReported() {
        ListFile file = ListFile.headed(HEADINGS);
        IntStream.range(0, 30).forEach(n -> file.rows("Område nummer x" + "y".repeat(n) + ";;;",
                ";" + (10_000 + n) + ";A;S"));
        String text = Reading.danish(Reading.of(file)).getFirst();
        assertTrue(IntStream.range(0, 30).allMatch(n -> text.contains("»Område nummer x" + "y".repeat(n) + "« (linje "
                + (2 + 2 * n) + ")")));
    }

    // Rows that say nothing

    @Test
    void aRowThatIsBlankButForItsNumberIsSkippedAndCounted() {
        CheckedFile file = Reading.of(ListFile.headed("løbenr;kode;titel;udbyder").rows("1;10001;A;S", "2;;;",
                "3a;;;", "4;10002;B;S"));
        assertEquals(List.of(), Reading.findings(file));
        assertEquals(2, file.rows().blank());
        assertEquals(2, file.counts().rows());
    }

    @Test
    void whatLooksLikeAPersonIsSetAsideWhateverTheRowIs() {
        CheckedFile file = Reading.of(ListFile.headed("løbenr;kode;titel;udbyder").rows("1;10001;A;S",
                "Ring til 010190-1234;;;", "0101901234;;;"));
        assertEquals(List.of("R110", "R110", "F008"), Reading.codes(file));
        assertFalse(Reading.danish(file).toString().contains("0101"));
    }

    // Beside the table

    @Test
    void aColumnWithoutAHeadingIsReportedAndTheRowIsRead() {
        CheckedFile file = Reading.of(ListFile.headed("kode;;titel;udbyder;").rows("10001;x;A;S;ja", "10002;;B;S;",
                "10003;y;C;S;"));
        assertEquals(3, Reading.courses(file).size());
        assertEquals(List.of("Kolonne B har ingen overskrift og er ikke læst (2 celler, fx »x« i linje 2).",
                "Linje 2, kolonne E: »ja« står uden for tabellen og er ikke læst."), Reading.danish(file));
        assertEquals(List.of("W316 line 2 row 2 column B »x«", "W316 line 2 row 2 column E »ja«"),
                Reading.findings(file));
    }

    @Test
    void besideTheTableOfASheetThereMayBeAnything() {
        CheckedFile file = Reading.of(SheetFile
                .of(List.of(List.of("", "kode", "titel"), List.of("", "10001", "A", "", "husk"),
                        List.of("", "10002", "B"), List.of("", "", "", "ring", ""), List.of("se", "10003", "C")))
                .bytes());
        assertEquals(3, Reading.courses(file).size());
        assertEquals(List.of("W316 line 5 row 5 column A »se«", "W316 line 4 row 4 column D »ring«",
                "W316 line 2 row 2 column E »husk«"), Reading.findings(file));
        assertEquals("Linje 2, kolonne E: »husk« står uden for tabellen og er ikke læst.",
                Reading.danish(file).getLast());
        assertEquals(1, file.rows().blank());
    }

    private static CheckedFile below(String text) {
        return Reading.of(ListFile.headed("løbenr;kode;titel;udbyder").rows(text + ";;;", "1;10001;A;S"));
    }

    static String areas(CheckedFile file) {
        return Reading.courses(file).stream().map(TextRowsTest::area).collect(Collectors.joining(", "));
    }

    private static String area(CourseRow entry) {
        return entry.id() + " " + entry.written().erhvervsomraade().orElse("-");
    }
}
