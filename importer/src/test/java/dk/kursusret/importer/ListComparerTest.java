package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.importer.compare.DiffCounts;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Refusal.Because;
import dk.kursusret.importer.report.ChangedRows;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file compared with the edition in force on the day before its own first day. */
class ListComparerTest {
    private final LocalImports imports = new LocalImports("rar-fyn");

    @BeforeEach
    void publishApril() {
        imports.publish("2021-04-01", ListFile.ofCourses(10));
    }

    @AfterEach
    void close() {
        imports.close();
    }

    @Test
    void addedRemovedChangedAndUnchangedAreCounted() {
        ListFile october = ListFile.headed("kode;titel;udbyder;pris");
        for (int n = 2; n <= 10; n++) {
            october.row((10_000 + n) + ";Kursus " + n + ";Eksempelskolen;" + (n <= 4 ? "1.100" : "1000,0"));
        }
        october.rows("42994;Ny;Skolen;100", "42257;Også ny;Skolen;100");
        assertEquals(diff("2021-04-01", 2, 1, 3, 6), imports.dryRun("2021-10-01", october).diff());
    }

    @Test
    void theFirstEditionIsComparedWithNothing() {
        assertEquals(Optional.of(new DiffCounts(Optional.empty(), 3, 0, 0, 0)),
                imports.dryRun("2020-10-01", ListFile.ofCourses(3)).diff());
    }

    @ParameterizedTest
    @CsvSource({"2021-04-01, none", "2021-04-02, 2021-04-01", "2021-10-01, 2021-04-01", "2021-10-02, 2021-10-01",
            "2024-12-31, 2021-10-01"})
    void theEditionComparedWithIsTheOneOfTheDayBefore(String firstDay, String against) {
        imports.publish("2021-10-01", ListFile.ofCourses(11));
        Optional<LocalDate> compared = imports.dryRun(firstDay, ListFile.ofCourses(12)).diff()
                .flatMap(DiffCounts::against);
        assertEquals(against, compared.map(LocalDate::toString).orElse("none"));
    }

    @Test
    void theOrderTheRunningNumbersAndTheShapeOfAFileAreNoChange() {
        ListFile turned = ListFile.headed("løbenr;pris;skole;kursus;AMU-nr.");
        for (int n = 10; n >= 1; n--) {
            turned.row((100 - n) + ";1000 kr.;Eksempelskolen; Kursus  " + n + ";" + (10_000 + n) + "-");
        }
        assertEquals(diff("2021-04-01", 0, 0, 0, 10), imports.dryRun("2021-10-01", turned).diff());
    }

    @Test
    void aGuardBlocksUntilItIsAcknowledgedWithAReasonWhichIsKept() {
        ImportReport blocked = imports.publish("2021-10-01", ListFile.ofCourses(8));
        assertEquals(ImportStatus.BLOCKED, blocked.status());
        assertEquals(List.of("A201"), codes(blocked));
        assertEquals(1, imports.records().size());
        ImportReport published = imports.publish("2021-10-01", ListFile.ofCourses(8), "A201");
        assertEquals(ImportStatus.PUBLISHED, published.status());
        assertEquals(List.of("A201"), codes(published));
        assertEquals(List.of("A201"), published.guards().acknowledged());
        assertEquals(Optional.of("aftalt med rådet"), published.guards().reason());
        assertEquals(new Acknowledgement(Set.of("A201"), "aftalt med rådet"),
                imports.records().getLast().delivery().acknowledgement());
        String stored = imports.store.report(imports.records().getLast()).orElseThrow();
        assertTrue(stored.contains("\"acknowledged\":[\"A201\"],\"reason\":\"aftalt med rådet\""), stored);
    }

    @Test
    void everyGuardThatIsRaisedMustBeAcknowledged() {
        ListFile file = ListFile.headed("kode;titel;udbyder;pris").row("10001;En anden;Eksempelskolen;10.000");
        assertEquals(ImportStatus.BLOCKED, imports.publish("2021-10-01", file, "A201", "A202").status());
        assertEquals(ImportStatus.BLOCKED, imports.publish("2021-10-01", file, "A202", "A203").status());
        assertEquals(ImportStatus.PUBLISHED, imports.publish("2021-10-01", file, "A201", "A202", "A203").status());
    }

    @Test
    void aGuardThatWasNotRaisedIsNotKept() {
        ImportReport report = imports.publish("2021-10-01", ListFile.ofCourses(11), "A201", "A204");
        assertEquals(ImportStatus.PUBLISHED, report.status());
        assertTrue(report.guards().acknowledged().isEmpty());
        assertEquals(Optional.empty(), report.guards().reason());
    }

    @Test
    void anAcknowledgedGuardDoesNotHelpAFaultyFile() {
        ImportReport report = imports.publish("2021-10-01", ListFile.ofCourses(1).rows("4;x;;", "5;x;;"), "A201");
        assertEquals(ImportStatus.BLOCKED, report.status());
        assertEquals(Optional.empty(), report.diff());
    }

    @Test
    void anotherFileForAPublishedFirstDayIsACorrectionThatIsAskedAbout() {
        ImportReport report = imports.dryRun("2021-04-01", ListFile.ofCourses(11));
        assertEquals(ImportStatus.BLOCKED, report.status());
        assertEquals(List.of("A205"), codes(report));
        assertEquals("Udgaven for 1. april 2021 er allerede offentliggjort. Skal den rettes?",
                report.findings().getFirst().text().da());
        assertEquals("The edition for 1 April 2021 has already been published. Should it be corrected?",
                report.findings().getFirst().text().en());
    }

    @Test
    void aFirstDayThatIsOnlyStagedIsNoCorrection() {
        imports.stage("2021-10-01", ListFile.ofCourses(11));
        assertEquals(List.of(), codes(imports.dryRun("2021-10-01", ListFile.ofCourses(12))));
    }

    @Test
    void aFirstDayThatWasRolledBackIsNoCorrection() {
        imports.rollBack("2021-04-01");
        assertEquals(List.of(), codes(imports.dryRun("2021-04-01", ListFile.ofCourses(12))));
    }

    @Test
    void theSameBytesForAnotherDayAreANewEditionWithAWarning() {
        ImportReport report = imports.publish("2021-10-01", ListFile.ofCourses(10));
        assertEquals(ImportStatus.PUBLISHED, report.status());
        assertEquals(List.of("W303"), codes(report));
        assertEquals("Samme fil som udgaven fra 1. april 2021. Er det den rigtige fil?",
                report.findings().getFirst().text().da());
        assertEquals(diff("2021-04-01", 0, 0, 0, 10), report.diff());
        assertEquals(2, imports.records().size());
    }

    @Test
    void anotherListsFileIsNotCompared() {
        ImportReport report = imports.run(ImportRequest.edition("rar-bornholm", LocalDate.of(2021, 10, 1),
                ListFile.ofCourses(10).utf8(), imports.request("2021-10-01", ListFile.ofCourses(1), ImportMode.DRY_RUN)
                        .file().source(),
                LocalImports.ANNA, ImportMode.DRY_RUN));
        assertEquals(Optional.empty(), report.diff().orElseThrow().against());
        assertFalse(codes(report).contains("W303"));
    }

    @Test
    void differencesAreShownAgainstAnyEditionAndGuardsStillLookAtTheOneThatIsReplaced() {
        imports.publish("2021-10-01", ListFile.ofCourses(20));
        ImportReport report = imports.run(against("2022-04-01", ListFile.ofCourses(11), "2021-04-01"));
        assertEquals(diff("2021-04-01", 1, 0, 0, 10), report.diff());
        assertEquals(List.of("10011"),
                report.compared().changes().orElseThrow().added().stream().map(ChangedRows.ChangedRow::id).toList());
        assertEquals(List.of("A201"), report.findings().stream().map(finding -> finding.code().name()).toList());
    }

    @Test
    void differencesCannotBeShownAgainstAnEditionThatIsNotThere() {
        assertEquals(Because.NOTHING_TO_COMPARE_WITH, LocalImports
                .refusal(() -> imports.run(against("2022-04-01", ListFile.ofCourses(11), "2021-05-01"))));
    }

    private ImportRequest against(String firstDay, ListFile file, String day) {
        ImportRequest r = imports.request(firstDay, file, ImportMode.DRY_RUN);
        return new ImportRequest(r.edition(), r.file(), r.mode(), r.acknowledgement(),
                Optional.of(LocalDate.parse(day)), r.chosen());
    }

    private static Optional<DiffCounts> diff(String against, int added, int removed, int changed, int unchanged) {
        return Optional.of(
                new DiffCounts(Optional.of(LocalDate.parse(against)), added, removed, changed, unchanged));
    }

    private static List<String> codes(ImportReport report) {
        return report.findings().stream().map(finding -> finding.code().name()).toList();
    }
}
