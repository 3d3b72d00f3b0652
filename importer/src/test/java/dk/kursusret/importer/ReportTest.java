package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.finding.FindingCode;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.Language;
import dk.kursusret.importer.report.ReportText;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The report in its three forms: JSON according to the contract, text in both languages, and the quarantined rows as
 * CSV.
 */
class ReportTest {
    private final LocalImports imports = new LocalImports("rar-fyn");

    @BeforeEach
    void publishApril() {
        imports.publish("2021-04-01", ListFile.ofCourses(60));
    }

    @AfterEach
    void close() {
        imports.close();
    }

    @Test
    void aReportOfAFileThatIsReadyHasTheShapeOfTheContract() {
        ImportReport report = imports.dryRun("2021-10-01", october());
        assertEquals(
                """
                        {"status":"READY","list":"rar-fyn","edition":"2021-10-01","lastDay":"2022-03-31","lastDayFrom":"KIND","sha256":"%s",\
                        "recognised":{"type":"CSV","encoding":"utf-8","delimiter":";","profile":"kursusret-1","sheet":null,"headingLine":1,"dates":{"order":"DAY_FIRST","serials":"1900"}},\
                        "rows":59,"accepted":58,"quarantined":1,\
                        "diff":{"against":"2021-04-01","added":1,"removed":3,"changed":1,"unchanged":56},\
                        "changes":{"added":[{"id":"42994","code":"42994","title":"Ny","provider":"Skolen","line":59}],\
                        "removed":[{"id":"10001","code":"10001","title":"Kursus 1","provider":"Eksempelskolen"},\
                        {"id":"10002","code":"10002","title":"Kursus 2","provider":"Eksempelskolen"},\
                        {"id":"10003","code":"10003","title":"Kursus 3","provider":"Eksempelskolen"}],\
                        "changed":[{"id":"10004","code":"10004","title":"Kursus 4","provider":"Eksempelskolen","line":2,\
                        "fields":[{"field":"pris","before":"1000","after":"1100"}]}]},\
                        "acknowledged":[],"findingsTotal":2,"findings":[\
                        {"code":"R101","severity":"ROW","line":60,"row":60,"column":"A","value":"475",\
                        "text":{"da":"Linje 60, kolonne A: »475« er ikke en kursuskode. AMU-kurser har 5 cifre, EUD-fag 4. \
                        Mangler der et ciffer?","en":"Line 60, column A: \\"475\\" is not a course code. AMU courses have 5 digits, \
                        EUD subjects 4. Is a digit missing?"}},\
                        {"code":"W301","severity":"WARNING","line":1,"row":1,"column":"E","value":"sprog",\
                        "text":{"da":"Kolonnen »sprog« kendes ikke og læses ikke.",\
                        "en":"The column \\"sprog\\" is not known and is not read."}}]}\
                        """
                        .formatted(report.subject().sha256()),
                json(report));
    }

    @Test
    void aReportOfAFileThatCannotBeReadSaysNullForWhatIsNotKnown() {
        ImportReport report = imports.dryRun("2021-10-01", ListFile.headed("%PDF-1.7"));
        assertEquals(
                """
                        {"status":"BLOCKED","list":"rar-fyn","edition":"2021-10-01","lastDay":null,"lastDayFrom":null,"sha256":"%s",\
                        "recognised":{"type":"PDF","encoding":null,"delimiter":null,"profile":null,"sheet":null,"headingLine":null,"dates":null},\
                        "rows":0,"accepted":0,"quarantined":0,"diff":null,"acknowledged":[],"findingsTotal":1,"findings":[\
                        {"code":"F007","severity":"FILE","line":null,"row":null,"column":null,"value":null,"text":{\
                        "da":"Filen er hverken CSV eller Excel, men en PDF. Bed den, der har lavet listen, om den som Excel-fil (.xlsx) eller CSV.",\
                        "en":"The file is neither CSV nor Excel, but a PDF. Ask whoever made the list for it as an Excel file (.xlsx) \
                        or CSV."}}]}\
                        """
                        .formatted(report.subject().sha256()),
                json(report));
    }

    @Test
    void aTabIsWrittenAsJsonWritesIt() {
        ImportReport report = imports.dryRun("2021-10-01", ListFile.headed("kode\ttitel").row("47592\tA"));
        assertTrue(json(report).contains("\"delimiter\":\"\\t\""));
    }

    @Test
    void theFirstEditionIsComparedWithNull() {
        ImportReport report = imports.dryRun("2020-10-01", ListFile.ofCourses(2));
        assertTrue(json(report).contains(
                "\"diff\":{\"against\":null,\"added\":2,\"removed\":0,\"changed\":0,\"unchanged\":0}"), json(report));
    }

    @Test
    void theGravestFindingsComeFirstThenTheLinesInOrder() {
        ListFile file = ListFile.ofCourses(45).rows("AK1;Kursus A;S;10", "10060;Anden;Eksempelskolen;1.000",
                "475;A;S;");
        ImportReport report = imports.dryRun("2021-10-01", file);
        StringBuilder order = new StringBuilder();
        LocalImports.json(report).path("findings").forEach(finding -> order.append(finding.path("code").asText())
                .append(' ').append(finding.path("severity").asText()).append(' '));
        assertEquals("A201 GUARD A203 GUARD R101 ROW W302 WARNING ", order.toString());
    }

    @ParameterizedTest
    @CsvSource({"999, 1000, 1000", "1000, 1001, 1000", "2500, 2501, 1000"})
    void atMostAThousandFindingsAreKeptAndTheirNumberIsStated(int faults, int total, int kept) {
        ListFile file = ListFile.headed("kode;titel");
        for (int i = 0; i < faults; i++) {
            file.row("1;Fejl");
        }
        ImportReport report = imports.dryRun("2021-10-01", file);
        assertEquals(total, report.reported().findingsTotal());
        assertEquals(kept, report.findings().size());
        assertEquals(FindingCode.F008, report.findings().getFirst().code());
        assertEquals(faults, report.counts().quarantined());
        String text = ReportText.of(report, Language.DA);
        assertEquals(total > kept, text.contains("Her vises de første 1.000 af "
                + Numbers.danish(total) + " bemærkninger."), text.substring(0, 300));
    }

    @Test
    void aLongListOfDifferencesIsCutAndCountedInTextAndInJson() {
        ListFile file = ListFile.ofCourses(60);
        for (int n = 1; n <= 230; n++) {
            file.row((20_000 + n) + ";Nyt " + n + ";Skolen;100");
        }
        ImportReport report = imports.dryRun("2021-10-01", file);
        JsonNode json = LocalImports.json(report);
        assertEquals(200, json.path("changes").path("added").size());
        assertEquals(230, json.path("diff").path("added").asInt());
        String text = text(report, Language.DA);
        assertTrue(text.endsWith("  20020 Nyt 20\n  … og 210 til\n"), text);
    }

    @Test
    void theWayOnNamesEveryGuardThatIsNotAcknowledgedYet() {
        ListFile file = ListFile.headed("kode;titel;udbyder;pris");
        for (int n = 2; n <= 60; n++) {
            file.row((10_000 + n) + ";Kursus " + n + ";Eksempelskolen;"
                    + (n == 2 ? "100" : n == 3 ? "10.000" : "1.000"));
        }
        imports.publish("2021-10-01", ListFile.ofCourses(59));
        ImportReport report = imports.publish("2021-10-01", file, "A205");
        assertEquals(
                """
                        Filen kan ikke offentliggøres, før advarslerne er godkendt med en begrundelse. Er filen forkert, så ret den, \
                        og indlæs den igen.
                        Godkend med: --acknowledge A202 --reason "…"
                        Sammenlignet med udgaven fra 1. april 2021.
                        Sammenlignet med den udgave, der rettes (1. oktober 2021): 1 ny, 1 udgået, 2 ændrede, 56 uændrede.
                        Godkendt: A205. Begrundelse: aftalt med rådet

                        Advarsler, der skal godkendes:
                          A202  Prisen på kursus 10002 falder fra 1.000 kr. til 100 kr. Mangler der et nul?
                          A202  Prisen på kursus 10003 stiger fra 1.000 kr. til 10.000 kr. Er der sat et nul for meget?

                        Godkendte advarsler:
                          A205  Udgaven for 1. oktober 2021 er allerede offentliggjort. Skal den rettes?
                        """,
                between(text(report, Language.DA), "Filen kan", "\nIkke længere"));
        String english = text(report, Language.EN);
        assertTrue(english.contains("Acknowledge with: --acknowledge A202 --reason \"…\"\n"), english);
        assertTrue(english.contains("corrected (1 October 2021): 1 new, 1 gone, 2 changed, 56 unchanged.\n"), english);
        assertTrue(english.contains("\nAcknowledged guards:\n"), english);
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }

    @Test
    void aSupplementIsReportedAsAddedToItsEdition() {
        ImportReport report = imports.supplement("2021-05-01", Optional.empty(),
                ListFile.headed("kode;titel;udbyder;pris").rows("10001;Kursus 1;Eksempelskolen;1.100", "42994;Ny;S;"));
        assertEquals("2021-04-01", LocalImports.json(report).path("base").asText());
        assertEquals("Tillægget er offentliggjort. 2 kurser er lagt til udgaven fra 1. april 2021: 1 ny, 1 ændret, "
                + "59 uændrede.", text(report, Language.DA).lines().toList().get(1));
        assertEquals("The supplement has been published. 2 courses have been added to the edition of 1 April 2021: "
                + "1 new, 1 changed, 59 unchanged.", text(report, Language.EN).lines().toList().get(1));
        assertEquals("Filen er klar. 2 kurser lægges til udgaven fra 1. april 2021: 1 ny, 1 ændret, 59 uændrede. "
                + "Intet er offentliggjort endnu.",
                ReportText.of(report.withStatus(ImportStatus.READY), Language.DA).lines().toList().get(1));
    }

    @Test
    void ofThousandsOfFindingsEveryGuardIsAmongThoseListed() {
        ListFile before = ListFile.headed("kode;titel;pris;erhvervsområde");
        ListFile after = ListFile.headed("kode;titel;pris;erhvervsområde");
        for (int n = 0; n < 1100; n++) {
            before.row((20_000 + n) + ";Kursus " + n + ";100;Transport");
            after.row((20_000 + n) + ";Andet " + n + ";1000;Kontor");
        }
        imports.publish("2021-10-01", before, "A201");
        ImportReport report = imports.dryRun("2022-04-01", after);
        assertEquals(1000, report.findings().size());
        assertEquals(2201, report.reported().findingsTotal());
        assertTrue(ReportText.of(report, Language.DA)
                .contains("Godkend med: --acknowledge A202 --acknowledge A203 --acknowledge A204 --reason"));
    }

    @Test
    void theRowsSetAsideAreACsvThatDanishExcelReads() {
        ListFile file = ListFile.ofCourses(300).rows("475;\"A;\n\"\"b\"\"\";;-1", "=1+1;Æble;@S;", "47592;C;S;",
                "6593;010190-1234;S;1");
        assertEquals("\uFEFFlinje;række;koder;årsag;kode;titel;udbyder;pris\r\n"
                + "302;302;R101 R108;Linje 302, kolonne A: »475« er ikke en kursuskode. AMU-kurser har 5 cifre, EUD-fag 4. "
                + "Mangler der et ciffer? Linje 302, kolonne D: Prisen kan ikke være negativ. Ret beløbet.;475;"
                + "\"A;\n\"\"b\"\"\";;'-1\r\n"
                + "304;303;R106;Linje 304, kolonne A: Teksten begynder med »=«. Excel vil læse den som en formel. "
                + "Fjern tegnet. Linje 304, kolonne C: Teksten begynder med »@«. Excel vil læse den som en formel. "
                + "Fjern tegnet.;'=1+1;Æble;'@S;\r\n"
                + "306;305;R110;Linje 306: Rækken ligner et CPR-nummer og er ikke gemt. Fjern nummeret.\r\n",
                imports.setAside("2021-10-01", file));
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|', quoteCharacter = '"', value = {"=1+1|'=1+1",
            "+45|'+45", "-1|'-1", "@A|'@A", " =1|' =1", "a=1|a=1", "1-2|1-2", "'a|'a"})
    void aCellThatASpreadsheetWouldRunIsGuarded(String remark, String written) {
        String row = imports.setAside("2021-10-01",
                ListFile.headed("kode;bemærkning;titel").row("475;" + remark + ";A")).split("\r\n")[1];
        assertTrue(row.endsWith(";475;" + written + ";A"), row);
    }

    static ListFile october() {
        ListFile file = ListFile.headed("kode;titel;udbyder;pris;sprog");
        for (int n = 4; n <= 60; n++) {
            file.row((10_000 + n) + ";Kursus " + n + ";Eksempelskolen;" + (n == 4 ? "1.100;" : "1.000;"));
        }
        return file.rows("42994;Ny;Skolen;100;", "475;Fejl;Skolen;100;");
    }

    private static String json(ImportReport report) {
        return Json.text(LocalImports.json(report));
    }

    static String text(ImportReport report, Language language) {
        return ReportText.of(report, language);
    }
}
