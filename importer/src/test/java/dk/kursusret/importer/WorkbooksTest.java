package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.importer.admin.ChosenParameters;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.dates.DateOrder;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.FindingCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells of a workbook are read as they appear in a Danish spreadsheet. */
class WorkbooksTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "xlsx-numbers-and-dates.xlsx | 47592 Kørsel 18.5 3250.5 2021-10-01, 6593 Træpleje 37 1180 2021-10-01, "
                    + "42994 Buskørsel 7.4 0 2021-10-01",
            "xlsx-1904.xlsx | 47592 Kørsel 37 0 2021-10-01, 6593 Træpleje 37 0 2021-10-01",
            "xlsx-zeros-shown.xlsx | 0475 Plantekundskab",
            "xlsx-inline-text.xlsx | 47592 Kørsel på vej",
            "xlsx-text-results.xlsx | 47592 Kørsel",
            "xlsx-iso-dates.xlsx | 47592 A 2021-10-01",
            "xlsx-units-in-formats.xlsx | 47592 A 37 3250.5, 6593 B 222 0, 42994 C 37 1180",
            "xlsx-title-with-a-raised-digit.xlsx | 47592 Lager på 40 m² gulv 2",
            "xlsx-text-struck-through.xlsx | 47592 Ny titel, 6593 Gammel titel Ny titel 200",
            "xlsx-date-with-hidden-time.xlsx | 47592 Kørsel 2021-10-01",
            "xlsx-hidden-decimals.xlsx | 47592 Kørsel 3250.13, 6593 B 6216.67",
            "xlsx-stored-with-descriptors.xlsx | 47592 Kørsel på vej 37 3250 2021-10-01",
            "xlsx-wide-descriptors.xlsx | 47592 Kørsel på vej 37 3250 2021-10-01",
            "xlsx-parts-elsewhere.xlsx | 47592 Kørsel på vej 37 3250 2021-10-01",
            "xlsx-escaped-characters.xlsx | 47592 Kørsel på &vej",
            "xlsx-chosen-sheet.xlsx | 47592 Kørsel på vej 37 3250 2021-10-01",
            "xlsx-two-lists.xlsx | 47592 Kørsel på vej 37 3250 2021-10-01"})
    void aSheetIsReadAsAPersonSeesIt(String file, String entries) throws IOException {
        assertEquals(entries, Reading.courses(Reading.of(Files.readAllBytes(CORPUS.resolve(file)))).stream()
                .map(WorkbooksTest::shown).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "xlsx-merged-cells.xlsx | Transport Skole A, Transport Skole A, Transport Skole B",
            "xlsx-merged-over-what-it-says.xlsx | Transport -, Transport -",
            "xlsx-course-on-two-merged-rows.xlsx | Transport Skole A"})
    void aMergedCellCountsInAllItsRows(String file, String areasAndProviders) throws IOException {
        assertEquals(areasAndProviders, Reading.courses(Reading.of(Files.readAllBytes(CORPUS.resolve(file)))).stream()
                .map(entry -> entry.written().erhvervsomraade().orElse("-") + " "
                        + entry.course().provider().orElse("-"))
                .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({"chosen-serials-1904.csv, 1904, 2021-10-01", "chosen-serials-1904.csv, 1900, 2017-09-30"})
    void aNumberThatIsADateCountsFromTheDayThatWasChosen(String file, String serials, String day) throws IOException {
        Chosen chosen = ChosenParameters.of(Map.of("serials", serials));
        CourseRow entry = Reading.courses(Reading.of(Files.readAllBytes(CORPUS.resolve(file)), "", chosen)).getFirst();
        assertEquals(day, entry.added().orElseThrow().toString());
    }

    @Test
    void datesOfCellsAreTheSameInEitherOrderOfDatesInText() throws IOException {
        byte[] file = Files.readAllBytes(CORPUS.resolve("xlsx-numbers-and-dates.xlsx"));
        Chosen monthFirst = new Chosen(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(DateOrder.MONTH_FIRST), Optional.empty());
        assertEquals(Reading.courses(Reading.of(file)), Reading.courses(Reading.of(file, "", monthFirst)));
    }

    @Test
    void aSheetOfMoreRowsThanAnyListHasIsNotRead() {
        SheetFile file = SheetFile.of(List.of(List.of("kode", "titel", "udbyder", "type")));
        for (int i = 0; i < 300_000; i++) {
            file.row(List.of("", "Kursus " + i, "Skolen", "Privat"));
        }
        CheckedFile read = Reading.of(file.bytes());
        assertEquals(List.of("Arket »Liste«: Der er flere end 300.000 rækker. Slet rækker, der ikke hører til listen, "
                + "eller del listen i flere filer."), Reading.danish(read));
        assertTrue(Reading.courses(read).isEmpty());
    }

    @Test
    void textOfMoreRowsThanAnyListHasIsNotRead() {
        CheckedFile read = Reading.of(IntStream.range(0, 300_000).mapToObj(i -> ";Kursus " + i + ";Skolen;Privat\n")
                .collect(Collectors.joining("", "kode;titel;udbyder;type\n", "")));
        assertEquals(List.of("F014"), Reading.codes(read));
    }

    @Test
    void aFileInWhichEveryRowIsBadIsReportedWithItsFirstFindings() {
        CheckedFile read = Reading.of("kode;titel\n" + "475;A\n".repeat(5_000));
        assertEquals(5_000, read.counts().quarantined());
        assertEquals(1_000, read.quarantined().size());
        assertEquals(1_001, read.findings().size());
        assertEquals(4_000, read.omitted());
        assertTrue(Reading.danish(read).getLast().startsWith("For mange rækker er sat til side (5.000 af 5.000)."));
    }

    private static String shown(CourseRow entry) {
        List<String> shown = new ArrayList<>(List.of(entry.id(), entry.course().title()));
        Stream.of(entry.course().hours(), entry.course().price()).flatMap(Optional::stream)
                .map(BigDecimal::toPlainString).forEach(shown::add);
        entry.added().ifPresent(day -> shown.add(day.toString()));
        return String.join(" ", shown);
    }

    /** More than are listed one by one. */
    @Test
    void coursesOfAnotherSheetThatAreWithdrawnAreNotCounted() {
        List<String> headings = List.of("kode", "titel");
        SheetFile other = SheetFile.of(List.of(headings, List.of("40000", "Kørsel"), List.of("Udgåede kurser")));
        IntStream.range(0, 1_500).forEach(i -> other.row(List.of(Integer.toString(50_000 + i), "Kursus " + i)));
        byte[] file = SheetFile.of(List.of(headings, List.of("42994", "Rengøring"))).beside("Vest", other);
        Finding told = Reading.of(file).findings().stream().filter(finding -> finding.code() == FindingCode.A208)
                .findFirst()
                .orElseThrow();
        assertTrue(told.text().da().startsWith("Arket »Vest« har også et kursus (1)"), told.text().da());
    }
}
