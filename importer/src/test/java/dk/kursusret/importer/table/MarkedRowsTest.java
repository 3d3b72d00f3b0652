package dk.kursusret.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.layout.Layout.Holds;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.profile.FileColumns;
import dk.kursusret.importer.profile.Profiles;
import dk.kursusret.importer.workbook.CellMarks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How strikethrough, merged cells and formulas in a sheet change what a row is. */
class MarkedRowsTest {
    private static final List<String> HEADINGS = List.of("løbenr", "erhvervsområde", "kode", "titel", "udbyder",
            "status");
    private final CourseTable table = table(HEADINGS);

    @ParameterizedTest
    @CsvSource({"2, R114", "3, R114", "0, course", "1, course", "4, course"})
    void aCourseWhoseCodeOrTitleIsStruckThroughIsNotRead(int column, String kind) {
        assertEquals(kind, kind(next(2, "1|Kontor|10001|A|S|", struck(column))));
    }

    @Test
    void oneGuardNamesTheRowsThatAreStruckThrough() {
        next(2, "1|Kontor|10001|A|S|", struck(0, 1, 2, 3, 4));
        next(3, "2|Kontor|10002|B|S|", CellMarks.NONE);
        next(4, "||10003|C|S|udgået", struck(2));
        next(5, "||10004|||", struck(2));
        assertEquals(List.of("3 kurser er streget ud (række 2, 4 og 5) og er ikke læst med. Er det meningen?"),
                ended());
    }

    @Test
    void aBlankCellIsNotStruckThrough() {
        assertEquals("course", kind(next(2, "1|Kontor| |A|S|", struck(2))));
    }

    @ParameterizedTest
    @CsvSource({"|||Kontor||, 3, remark", "|||Kontor||, -1, course", "||Kontor|||, 2, remark",
            "||Kontor|||, -1, course", "|||||Kontor, 5, remark", "AK12|||||, 0, blank", "|||42994||, 3, course"})
    void wordsThatAreMergedOverSeveralColumnsMayBeginInAny(String cells, int across, String kind) {
        assertEquals(kind,
                kind(next(2, cells, across < 0 ? CellMarks.NONE : marks(Set.of(), Set.of(across), Set.of()))));
    }

    @Test
    void aTitleMergedOverTheFirstColumnsIsAName() {
        CourseTable titles = table(List.of("titel", "kode"));
        assertEquals("course", kind(titles.next(row(2, List.of("Kontor"), CellMarks.NONE))));
        assertEquals("remark", kind(titles.next(row(3, List.of("Kontor"), marks(Set.of(), Set.of(0), Set.of())))));
    }

    @ParameterizedTest
    @CsvSource({"|Kontor||||, 1, blank", "|Kontor|10001|A|S|, 1, course", "|Kontor|10001|A|S|, '1 2 3 4', blank",
            "Kontor|||||, 0, blank", "2|Kontor||||, 1, blank"})
    void whatIsOnlyInARowAboveMakesNoRow(String cells, String above, String kind) {
        Set<Integer> columns = Stream.of(above.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
        assertEquals(kind, kind(next(2, cells, marks(Set.of(), Set.of(), columns))));
    }

    @ParameterizedTest
    @CsvSource({"Kontor|||||, remark", "Kontor, remark", "||||, blank", "'', blank"})
    void whatNobodySeesIsSomethingAllTheSame(String cells, String kind) {
        assertEquals(kind, kind(next(2, cells, CellMarks.NONE)));
        assertEquals("course", kind(next(3, cells, new CellMarks(Set.of(), Set.of(), Map.of(), Map.of(4, "3250"),
                Set.of(), Set.of()))));
    }

    @ParameterizedTest
    @CsvSource({"0 1 2 3 4 5, blank", "'', remark", "0 1 2, course"})
    void headingsThatReachDownIntoARowAreNotItsOwn(String above, String kind) {
        Set<Integer> columns = Stream.of(above.split(" ")).filter(column -> !column.isEmpty()).map(Integer::valueOf)
                .collect(Collectors.toSet());
        assertEquals(kind, kind(next(2, String.join("|", HEADINGS), marks(Set.of(), Set.of(), columns))));
    }

    @Test
    void aNoteBesideTheTableIsReportedEvenStruckThroughOrNotDisplayed() {
        TableRow.Blank row = (TableRow.Blank) next(2, "||||||gammel", struck(6));
        assertEquals(new TableRow.Blank(), row);
        next(3, "|||||||", new CellMarks(Set.of(), Set.of(), Map.of(), Map.of(7, "0"), Set.of(), Set.of()));
        table.end();
        assertEquals(List.of("W316 gammel", "W316 0"), table.findings().stream()
                .map(finding -> finding.code() + " " + finding.value().orElse("")).toList());
    }

    @Test
    void aTextThatIsStruckThroughNamesNothing() {
        assertEquals("blank", kind(next(2, "Kontor|||||", struck(0))));
        assertEquals("course", kind(next(3, "1||10001|A|S|", CellMarks.NONE)));
        next(4, "Handel|||||", new CellMarks(Set.of(), Set.of(), Map.of(0, "Gammel"), Map.of(), Set.of(), Set.of()));
        next(5, "1||10002|B|S|", CellMarks.NONE);
        table.end();
        assertEquals(List.of("W321 »Kontor«", "W321 »Gammel«", "W308 -"), table.findings().stream()
                .map(finding -> finding.code() + " " + finding.value().map(value -> "»" + value + "«").orElse("-"))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({"0, course", "1, course", "5, course"})
    void aFormulaIsNoTextAndNoStatus(int column, String kind) {
        String cells = column == 5 ? "1|Kontor|10001|A|S|=HVIS(A1;\"udgået\";\"\")" : "|".repeat(column) + "=A1";
        assertEquals(column == 0 ? "blank" : kind, kind(next(2, cells, new CellMarks(Set.of(column), Set.of(), Map.of(),
                Map.of(), Set.of(), Set.of()))));
    }

    @Test
    void aGroupGoesOnUnderMergedCellsButNotPastRowsThatAreNotThere() {
        next(2, "1|Kontor|10001|A|S|", CellMarks.NONE);
        assertEquals("{}", given(next(3, "2|Kontor|10002|B|S|", marks(Set.of(), Set.of(), Set.of(1)))));
        assertEquals("{ERHVERVSOMRAADE=Kontor}", given(next(4, "3||10003|C|S|", CellMarks.NONE)));
        assertEquals("{}", given(next(6, "4||10004|D|S|", CellMarks.NONE)));
    }

    @ParameterizedTest
    @CsvSource({"true, {}", "false, {ERHVERVSOMRAADE=Handel}"})
    void whatIsStruckOutIsNotFilledAndFillsNothing(boolean struck, String above) {
        next(2, "1|Kontor|10001|A|S|", CellMarks.NONE);
        assertEquals("{}", given(next(3, "2|Handel|10002|B|S|", struck ? struck(1) : CellMarks.NONE)));
        assertEquals(above, given(next(4, "3||10003|C|S|", CellMarks.NONE)));
    }

    private static CourseTable table(List<String> headings) {
        FileColumns columns = new FileColumns(Profiles.load(Holds.COURSES).nearest(HEADINGS),
                row(1, headings, CellMarks.NONE), Messages.load());
        return new CourseTable(columns, row -> true, Set.of(), Messages.load());
    }

    private TableRow next(int number, String cells, CellMarks marks) {
        return table.next(row(number, Arrays.asList(cells.split("\\|", -1)), marks));
    }

    private static FileRow row(int number, List<String> cells, CellMarks marks) {
        return new FileRow(number, number, false, cells, marks);
    }

    private static CellMarks struck(Integer... columns) {
        return marks(Set.of(columns), Set.of(), Set.of());
    }

    private static CellMarks marks(Set<Integer> struck, Set<Integer> across, Set<Integer> above) {
        return new CellMarks(Set.of(), struck, Map.of(), Map.of(), across, above);
    }

    private static String given(TableRow row) {
        return row instanceof TableRow.Course course ? course.given().toString() : row.toString();
    }

    private static String kind(TableRow row) {
        return switch (row) {
            case TableRow.Blank() -> "blank";
            case TableRow.Remark() -> "remark";
            case TableRow.Withdrawn(FileRow ignored, Finding why) -> why.code().name();
            case TableRow.LeftOut(FileRow ignored, Finding why) -> why.code().name();
            case TableRow.Course course -> "course";
        };
    }

    private List<String> ended() {
        table.end();
        return table.findings().stream().map(finding -> finding.text().da()).toList();
    }
}
