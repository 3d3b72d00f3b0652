package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.report.FindingsCsv;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.Language;
import dk.kursusret.importer.report.ReportText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Withdrawn courses, and further tables below the first. */
class LeftOutTest {
    private static final String HEADINGS = "kode;titel;udbyder;pris";

    // Below withdrawn text rows

    @Test
    void coursesBelowAWithdrawnTextRowAreNotRead() {
        CheckedFile file = list("10001;A;S;1", "Udgåede kurser;;;", "10002;B;S;1", "475;C;S;1", "Afviste kurser;;;",
                "10003;D;S;1", "Nye kurser;;;", "10004;E;S;1");
        assertEquals("10001", ids(file));
        assertEquals(List.of("A206 line 3 row 3", "W309 line 8 row 8", "A206 line 6 row 6", "R114 line 4 row 4",
                "R114 line 5 row 5", "R114 line 7 row 7", "R114 line 9 row 9"), Reading.findings(file));
        List<String> said = Reading.danish(file);
        assertEquals("2 kurser under »Udgåede kurser« (linje 3) er ikke læst med. Er det meningen?", said.getFirst());
        assertEquals("Linje 4: Kurset står under »Udgåede kurser« (linje 3) og er ikke læst med.", said.get(3));
        assertEquals("Linje 9: Kurset står under »Afviste kurser« (linje 6) og er ikke læst med.", said.getLast());
        assertEquals(List.of(5, 1, 4), List.of(file.counts().rows(), file.counts().accepted(),
                file.counts().quarantined()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Udgåede kurser;;;", ";Udgåede kurser;;", ";;;Kurser, der er udgået", "Følgende er udgået:;;;",
                    "* Ophørte kurser;;;", ";;ikke længere på listen;", "Arkiv;;;"})
    void aWithdrawnTextRowMayBeInAnyColumnAndHaveAnyForm(String row) {
        assertEquals(List.of("A206", "R114"), Reading.codes(list("10001;A;S;1", row, "10002;B;S;1")));
    }

    @Test
    void withoutCoursesBelowItIsANote() {
        assertEquals(List.of("W309 line 3 row 3"), Reading.findings(list("10001;A;S;1", "Svejsning er udgået;;;")));
    }

    @Test
    void headingsBelowAWithdrawnTextRowChangeNothing() {
        CheckedFile file = list("10001;A;S;1", "Udgåede kurser;;;", HEADINGS, "10002;B;S;1", "kode;titel", "10003;C");
        assertEquals(List.of("A206", "R114", "R114"), Reading.codes(file).stream().filter(code -> !code.equals("W313"))
                .toList());
        assertEquals(List.of("A206", "R114"), Reading.codes(list("10001;A;S;1", "Udgåede kurser;;;", HEADINGS,
                "10002;B;S;1")));
    }

    // Status

    @ParameterizedTest
    @CsvSource({"''", "gældende", "Gældende", "aktiv", "GODKENDT", "ny", "ændret", "uændret", "-"})
    void aCourseWhoseStatusSaysSoIsOnTheList(String status) {
        assertEquals(List.of(), Reading.codes(ofStatus(status)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"udgået", "UDGÅR 1. maj", "på venteliste", "ikke godkendt", "inaktiv"})
    void aWithdrawnStatusLeavesTheCourseOut(String status) {
        CheckedFile file = ofStatus(status);
        assertEquals(List.of("A206 line 2 row 2 column D", "R114 line 2 row 2 column D »" + status + "«"),
                Reading.findings(file));
        assertEquals("Linje 2: Kurset har status »" + status + "« og er ikke læst med.",
                Reading.danish(file).getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"måske", "ny?", "se note"})
    void anyOtherStatusSetsTheRowAside(String status) {
        CheckedFile file = ofStatus(status);
        assertEquals(List.of("R112 line 2 row 2 column D »" + status + "«"), Reading.findings(file));
        assertEquals(
                "Linje 2, kolonne D: »" + status + "« kan ikke stå i kolonnen »status«. Skriv gældende eller udgået.",
                Reading.danish(file).getFirst());
    }

    @Test
    void oneGuardQuotesEveryWord() {
        CheckedFile file = Reading.of(ListFile.headed("kode;titel;udbyder;Tilstand").rows("10001;A;S;udgået",
                "10002;B;S;Udgået", "10003;C;S;", "10004;D;S;udgået", "10005;E;S;på venteliste"));
        assertEquals(
                "4 kurser har status »udgået«, »Udgået« eller »på venteliste« og er ikke læst med. Er det meningen?",
                Reading.danish(file).getFirst());
        assertEquals("10003", ids(file));
    }

    private static CheckedFile ofStatus(String status) {
        return Reading.of(ListFile.headed("kode;titel;udbyder;status").rows("10001;A;S;" + status, "10002;B;S;"));
    }

    // Headings again

    @Test
    void headingsThatAreRepeatedAfterACourseAreSkipped() {
        CheckedFile file = list("10001;A;S;1", HEADINGS, "10002;B;S;1", "", "KODE ;Kursustitel;skole;Pris",
                "10003;C;S;1");
        assertEquals("10001 10002 10003", ids(file));
        assertEquals(List.of("Overskrifterne står igen i linje 3 og 6. De er sprunget over."), Reading.danish(file));
        assertEquals(List.of("W313 line 3 row 3"), Reading.findings(file));
    }

    @Test
    void belowATextRowTheyBeginASecondTable() {
        CheckedFile file = list("10001;A;S;1", "", "Private kurser;;;", "", HEADINGS, "10002;B;S;1", "475;C;S;1",
                HEADINGS, "10003;D;S;1");
        assertEquals("10001 10002 10003", ids(file));
        assertEquals(
                List.of("Linje 6 begynder en tabel mere (»Private kurser«). Dens 2 kurser er læst med. Hører de til "
                        + "listen?"),
                Reading.danish(file).stream().filter(text -> text.startsWith("Linje 6")).toList());
        assertEquals(List.of("W308 line 4 row 4", "A207 line 6 row 6", "W313 line 9 row 9",
                "R101 line 8 row 8 column A »475«"), Reading.findings(file));
    }

    @Test
    void oneCourseIsReportedInTheSingular() {
        assertEquals(
                "Linje 4 begynder en tabel mere (»Private kurser«). Dens 1 kursus er læst med. Hører det til listen?",
                Reading.danish(list("10001;A;S;1", "Private kurser;;;", HEADINGS, "10002;B;S;1")).get(1));
    }

    @Test
    void rowsUnderOtherHeadingsAreNotRead() {
        CheckedFile file = list("10001;A;S;1", "Private kurser;;;", "titel;kode;udbyder;pris", "B;10002;S;1", "",
                "C;10003;S;1", HEADINGS, "10004;D;S;1");
        assertEquals("10001 10004", ids(file));
        assertEquals(List.of("W309 line 3 row 3", "A207 line 4 row 4", "W313 line 8 row 8", "R118 line 5 row 5",
                "R118 line 7 row 7"), Reading.findings(file));
        assertEquals(
                "Linje 4 begynder en tabel mere (»Private kurser«), som har andre overskrifter. Dens 2 rækker er ikke "
                        + "læst. Hører de til listen?",
                Reading.danish(file).get(1));
        assertEquals(
                "Linje 5: Rækken står under andre overskrifter (linje 4) og er ikke læst. Saml kurserne i én tabel.",
                Reading.danish(file).get(3));
        assertEquals("10001 - 10004 -", Reading.courses(file).stream().map(entry -> entry.id() + " "
                + entry.written().erhvervsomraade().orElse("-")).collect(Collectors.joining(" ")));
    }

    @Test
    void otherHeadingsNeedNoTextRowAbove() {
        assertEquals(
                "Linje 3 begynder en tabel mere, som har andre overskrifter. Dens 1 række er ikke læst. Hører den til "
                        + "listen?",
                Reading.danish(list("10001;A;S;1", "kode;titel;pris;udbyder", "10002;B;1;S")).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"Udgåede kurser, A207 line 1 row 1", "Positivliste, none"})
    void aWithdrawnTitleAboveTheHeadingsIsAskedAbout(String title, String guard) {
        CheckedFile file = Reading.of(ListFile.headed(title + ";;;").rows(HEADINGS, "10001;A;S;1"));
        assertEquals(guard.equals("none") ? List.of("W304") : List.of("W304", guard), Reading.findings(file));
        assertTrue(guard.equals("none") || Reading.danish(file).getLast()
                .equals("Over tabellen (linje 1) står »Udgåede kurser«. Er det den rigtige liste?"));
    }

    @Test
    void theFirstRowsAboveTheHeadingsAreTold() {
        ListFile file = ListFile.headed("RAR Fyn;;;").rows("b;;;", "010190-1234;;;", "d;e;;", "f;;;", "g;;;", HEADINGS,
                "10001;A;S;1");
        assertEquals(
                "6 rækker over overskrifterne i linje 7 læses ikke: »RAR Fyn« (linje 1), »b« (linje 2), »…« (linje 3), "
                        + "»d e« (linje 4), »f« (linje 5) ….",
                Reading.danish(Reading.of(file)).getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kdoe;titel;udbyder;pris | 20001;X;S;1    | 20002;Y;S;1 | A207 line 1 row 1",
            "Nr.;Kursus;Udbyder;    | 1;X;S;         | 2;Y;S;      | A207 line 1 row 1",
            "Positivliste;;;        | Kursus;;;Pris  | 1;X;S;      | A207 line 2 row 2",
            "Kursus;;Udbyder;       | ;;;            | note;;;     | none",
            "Positivliste;;;        | Kursus;;;Pris  | note;;;     | none",
            "Område;Fyn;;           | Note;Ingen;;   | a;b;c;d     | none"})
    void aTableAboveTheHeadingsIsAskedAbout(String first, String second, String third, String guard) {
        CheckedFile file = Reading.of(ListFile.headed(first).rows(second, third, HEADINGS, "10001;A;S;1"));
        assertEquals(guard.equals("none") ? List.of("W304") : List.of("W304", guard), Reading.findings(file));
    }

    // Counting

    @Test
    void rowsThatAreNotReadDoNotStopTheFile() {
        ListFile file = ListFile.headed(HEADINGS).row("10001;A;S;1").row("Udgåede kurser;;;");
        for (int n = 0; n < 60; n++) {
            file.row((20_000 + n) + ";B;S;1");
        }
        CheckedFile read = Reading.of(file);
        assertFalse(read.isStopped());
        assertEquals(60, read.counts().quarantined());
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true"})
    void theyDoNotExcuseOthersEither(int faults, boolean stops) {
        ListFile file = ListFile.headed(HEADINGS).row("10001;A;S;1");
        for (int n = 0; n < faults; n++) {
            file.row("475;F;S;1");
        }
        file.rows("Udgåede kurser;;;", "20001;B;S;1", "20002;B;S;1");
        CheckedFile read = Reading.of(file);
        assertEquals(stops, read.isStopped());
        assertEquals(faults + 2, read.counts().quarantined());
        assertTrue(!stops || Reading.danish(read).getLast()
                .equals("For mange rækker er sat til side (2 af 5). Ret dem, og prøv igen."));
    }

    // Acknowledging

    @Test
    void theListIsPublishedOnceEveryGuardOfTheFileIsAcknowledged() {
        ListFile file = ListFile.headed(HEADINGS).rows("10001;A;S;1", "Private kurser;;;", HEADINGS, "10002;B;S;1",
                "Udgåede kurser;;;", "10003;C;S;1");
        try (LocalImports imports = new LocalImports("rar-fyn")) {
            assertEquals(ImportStatus.BLOCKED, imports.publish("2021-04-01", file).status());
            assertEquals(ImportStatus.BLOCKED, imports.publish("2021-04-01", file, "A206").status());
            ImportReport published = imports.publish("2021-04-01", file, "A206", "A207");
            assertEquals(ImportStatus.PUBLISHED, published.status());
            assertEquals(List.of("A206", "A207"), published.guards().acknowledged());
            assertEquals(List.of("10001", "10002"), imports.inForce("2021-04-01"));
        }
    }

    @Test
    void theReportNamesThemInEveryForm() {
        try (LocalImports imports = new LocalImports("rar-fyn")) {
            ListFile file = ListFile.headed(HEADINGS).rows("10001;A;S;1", "Udgåede kurser;;;", "10003;C;S;1");
            ImportReport report = imports.dryRun("2021-04-01", file);
            String guard = "1 kursus under »Udgåede kurser« (linje 3) er ikke læst med. Er det meningen?";
            assertEquals(guard, report.findings().getFirst().text().da());
            assertTrue(ReportText.of(report, Language.DA).contains("A206  " + guard));
            assertTrue(ReportText.html(report, Language.DA).contains(guard));
            assertTrue(new String(FindingsCsv.of(report, Language.DA), StandardCharsets.UTF_8)
                    .contains("Kurset står under »Udgåede kurser« (linje 3)"));
            assertTrue(imports.setAside("2021-04-01", file).contains("R114"));
        }
    }

    private static CheckedFile list(String... rows) {
        return Reading.of(ListFile.headed(HEADINGS).rows(rows));
    }

    private static String ids(CheckedFile file) {
        return Reading.courses(file).stream().map(CourseRow::id).collect(Collectors.joining(" "));
    }
}
