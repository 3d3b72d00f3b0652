package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.finding.FindingCode;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.Progress;
import dk.kursusret.importer.report.FindingsCsv;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.Language;
import dk.kursusret.importer.report.ReportText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a CPR number is neither stored nor repeated, wherever it is. The numbers are made up. */
class PersonalDataInListsTest {
    private static final List<String> HEADINGS = List.of("kode", "titel", "type", "varighed", "udbyder", "forløb",
            "uden karens", "pris", "bemærkning", "tilføjet", "løbenr", "erhvervsområde", "sprog");
    private final LocalImports imports = new LocalImports("rar-sjaelland");

    @AfterEach
    void close() {
        imports.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aNumberInAnyColumnSetsTheRowAsideAndIsNowhereInTheReport(int column) {
        List<String> cells = new ArrayList<>(List.of("47592", "A", "", "", "", "", "", "", "", "", "", "", ""));
        cells.set(column, "se 010190-1234");
        ImportReport report = imports.dryRun("2021-04-01", ListFile.headed(String.join(";", HEADINGS))
                .rows(String.join(";", cells), "6593;B" + ";".repeat(11)));
        assertEquals(1, report.counts().quarantined());
        assertEquals(List.of("R110", "W301"), report.findings().stream().map(f -> f.code().name()).toList());
        assertEquals("Linje 2: Rækken ligner et CPR-nummer og er ikke gemt. Fjern nummeret.",
                report.findings().getFirst().text().da());
        assertNowhere("010190", report);
        assertNowhere("1234", report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0101901234", "010190-1234", "010190 1234", "010190–1234", "010190 - 1234",
            "010190\u00A01234", "Kursus for 010190-1234.", "610190-1234", "'010190\u200B1234'",
            "'010190 \u200B-\uFEFF 1234'", "010190/1234", "01.01.90-1234", "01 01 90 1234", "010190 -- 1234",
            "010190\u22121234", "\u0660\u0661\u0660\u0661\u0669\u0660-\u0661\u0662\u0663\u0664", "010190\u00AD1234",
            "０１０１９０-１２３４", "⁰¹⁰¹⁹⁰-¹²³⁴"})
    void everyNotationOfANumberIsFound(String cell) {
        ImportReport report = imports.dryRun("2021-04-01",
                ListFile.headed("kode;titel;udbyder").rows("47592;" + cell + ";S", "6593;B;S"));
        assertEquals(List.of("R110"), report.findings().stream().map(f -> f.code().name()).toList());
        assertNowhere("1234", report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"320190-1234", "011390-1234", "10101901234", "010190-123", "01-10-2021", "12345678",
            "01.10.21, 4700 Næstved", "Tlf. 12 10 50 12", "1.512,00 kr.", "47592 40531"})
    void anyOtherNumberIsLeftAlone(String title) {
        assertEquals(List.of(), imports.dryRun("2021-04-01", ListFile.headed("kode;titel").row("47592;" + title))
                .findings());
    }

    @Test
    void aRowWithANumberSaysNothingOfItsOtherFaultsOrCells() {
        ImportReport report = imports.dryRun("2021-04-01",
                ListFile.headed("kode;titel;pris").rows("475;010190-1234;hemmelig", "6593;B;"));
        assertEquals(List.of("R110"), report.findings().stream().map(f -> f.code().name()).toList());
        assertNowhere("hemmelig", report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kode;titel;010190-1234", "kdoe;titel;010190-1234", "kode;titel;010190-1234;pris;pris"})
    void aNumberAmongTheHeadingsIsNotRepeated(String headings) {
        ImportReport report = imports.dryRun("2021-04-01", ListFile.headed(headings).rows("475;A;;;", "6593;B;;;"));
        assertFalse(report.findings().isEmpty());
        assertNowhere("010190", report);
        assertNowhere("1234", report);
    }

    @Test
    void aNumberAmongDamagedLettersIsNotRepeated() {
        ImportReport report = imports.dryRun("2021-04-01",
                ListFile.headed("kode;titel").rows("47592;pÃ¥ 010190-1234", "6593;010190-1234Ã¥"));
        assertEquals(FindingCode.F002, report.findings().getFirst().code());
        assertNowhere("010190", report);
    }

    @Test
    void nothingOfANumberIsStored() {
        imports.publish("2021-04-01", ListFile.ofCourses(60).row("47592;For 010190-1234;S;"));
        assertEquals(60, imports.inForce("2021-04-01").size());
        String stored = imports.everythingStored();
        assertTrue(stored.contains("Kursus 60"));
        assertFalse(stored.contains("010190"), "a number was stored");
    }

    /** More rows are quarantined before it than a report lists. */
    @Test
    void theFileIsKeptNowhereHoweverManyRowsWereSetAsideBefore() {
        ListFile file = ListFile.headed("kode;titel;status");
        for (int n = 0; n < 1_100; n++) {
            file.row((20_000 + n) + ";Kursus " + n + ";udgået");
        }
        file.row("47592;se 010190-1234;").row("6593;Træpleje;");
        List<EditionId> kept = new ArrayList<>();
        ImportRequest request = LocalImports
                .withAcknowledgement(imports.request("2021-04-01", file, ImportMode.STAGE), "A206");
        ImportReport report = LocalImports.report(
                new Importer(imports.store, imports.clock, (id, bytes) -> kept.add(id), Progress.NONE).run(request));
        assertEquals(ImportStatus.READY, report.status());
        assertEquals(List.of(), kept);
    }

    private static void assertNowhere(String number, ImportReport report) {
        assertFalse(Json.text(LocalImports.json(report)).replace(report.subject().sha256(), "").contains(number),
                "JSON");
        assertFalse(new String(FindingsCsv.of(report, Language.DA), StandardCharsets.UTF_8).contains(number), "CSV");
        for (Language language : Language.values()) {
            assertFalse(ReportText.of(report, language).contains(number), "text");
        }
    }
}
