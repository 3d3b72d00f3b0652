package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.importer.compare.DiffCounts;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.Refusal.Because;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.RollbackReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a file to what readers see, in dry runs, publications, supplements, corrections and rollbacks. */
class PublishingTest {
    private final LocalImports imports = new LocalImports("rar-fyn");

    @AfterEach
    void close() {
        imports.close();
    }

    @Test
    void aDryRunWritesNothing() {
        ImportReport report = imports.dryRun("2021-04-01", ListFile.ofCourses(3));
        assertEquals(ImportStatus.READY, report.status());
        assertEquals("", imports.everythingStored());
    }

    @Test
    void aBlockedFileWritesNothingEvenWhereItIsToBePublished() {
        assertEquals(ImportStatus.BLOCKED, imports.publish("2021-04-01", ListFile.headed("kode;titel")).status());
        assertEquals("", imports.everythingStored());
    }

    @Test
    void whatIsStagedIsSeenByNobody() {
        assertEquals(ImportStatus.READY, imports.stage("2021-04-01", ListFile.ofCourses(3)).status());
        assertEquals(List.of(), imports.inForce("2021-04-01"));
        assertEquals(1, imports.records().size());
        assertTrue(imports.records().getFirst().isStaged());
    }

    @ParameterizedTest
    @CsvSource({"2021-03-31, 0", "2021-04-01, 3", "2021-09-30, 3", "2021-10-01, 4", "2022-03-31, 4", "2022-04-01, 0"})
    void aPublishedEditionIsKnownAtOnceAndHoldsFromItsFirstDay(String day, int courses) {
        imports.publish("2021-04-01", ListFile.ofCourses(3));
        assertEquals(ImportStatus.PUBLISHED, imports.publish("2021-10-01", ListFile.ofCourses(4)).status());
        assertEquals(courses, imports.inForce(day).size());
    }

    @Test
    void theSameBytesForTheSameListAndDayAreUnchanged() {
        assertEquals(ImportStatus.PUBLISHED, imports.publish("2021-04-01", ListFile.ofCourses(3)).status());
        String stored = imports.everythingStored();
        for (ImportMode mode : ImportMode.values()) {
            assertEquals(ImportStatus.UNCHANGED,
                    imports.run(imports.request("2021-04-01", ListFile.ofCourses(3), mode)).status());
        }
        assertEquals(stored, imports.everythingStored());
    }

    @Test
    void rowsThatWereSetAsideAreNotPublished() {
        ImportReport report = imports.publish("2021-04-01", ListFile.ofCourses(60).row("475;Fejl;;"));
        assertEquals(ImportStatus.PUBLISHED, report.status());
        assertEquals(60, imports.inForce("2021-04-01").size());
        assertEquals(1, imports.records().getFirst().delivery().counts().quarantined());
    }

    @Test
    void theReportIsKeptAsItWasWhenTheEditionWasStaged() {
        imports.publish("2021-04-01", ListFile.ofCourses(3));
        String stored = imports.store.report(imports.records().getFirst()).orElseThrow();
        assertTrue(stored.startsWith("{\"status\":\"READY\",\"list\":\"rar-fyn\",\"edition\":\"2021-04-01\""), stored);
    }

    // Corrections

    @Test
    void aCorrectionTakesTheEditionsPlace() {
        imports.publish("2021-04-01", ListFile.ofCourses(10));
        assertEquals(ImportStatus.BLOCKED, imports.publish("2021-04-01", ListFile.ofCourses(9)).status());
        assertEquals(10, imports.inForce("2021-05-01").size());
        assertEquals(ImportStatus.PUBLISHED, imports.publish("2021-04-01", ListFile.ofCourses(9), "A205").status());
        assertEquals(9, imports.inForce("2021-05-01").size());
    }

    @Test
    void rollingACorrectionBackRestoresWhatItCorrected() {
        imports.publish("2021-04-01", ListFile.ofCourses(10));
        imports.publish("2021-04-01", ListFile.ofCourses(9), "A205");
        String corrected = imports.records().getFirst().sha256();
        String correction = imports.records().getLast().sha256();
        RollbackReport outcome = imports.rollBack("2021-04-01");
        assertEquals(Set.of(correction, corrected),
                Set.of(outcome.withdrawn().sha256(), outcome.inForce().orElseThrow().sha256()));
        assertEquals(10, imports.inForce("2021-05-01").size());
    }

    // Rollbacks

    @Test
    void aRollbackMakesTheEditionBeforeHoldAgain() {
        imports.publishUntil("2021-04-01", "2022-03-31", ListFile.ofCourses(10));
        imports.publish("2021-10-01", ListFile.ofCourses(11));
        RollbackReport outcome = imports.rollBack("2021-10-01");
        assertEquals(LocalDate.of(2021, 4, 1), outcome.inForce().orElseThrow().edition());
        assertEquals(10, imports.inForce("2021-10-01").size());
        EditionRecord withdrawn = imports.records().getLast();
        assertEquals("forkert fil", withdrawn.trail().withdrawal().orElseThrow().reason());
        assertEquals(LocalImports.BO, withdrawn.trail().withdrawal().orElseThrow().stamp().by());
    }

    @Test
    void theSupplementsOfAWithdrawnEditionAreSuspendedAndTakeEffectAgainWithIt() {
        imports.publish("2021-04-01", ListFile.ofCourses(10));
        imports.supplement("2021-05-01", Optional.empty(), ListFile.ofCourses(11));
        RollbackReport outcome = imports.rollBack("2021-04-01");
        assertEquals(List.of(LocalDate.of(2021, 5, 1)),
                outcome.suspended().stream().map(RollbackReport.Supplement::edition).toList());
        assertEquals(11, outcome.suspended().getFirst().courses());
        assertEquals(List.of(), imports.inForce("2021-05-01"));
        ImportReport again = imports.publish("2021-04-01", ListFile.ofCourses(10));
        assertEquals(List.of("Tillægget fra 1. maj 2021 (11 kurser) gælder igen."),
                again.findings().stream().map(finding -> finding.text().da()).toList());
        assertEquals(11, imports.inForce("2021-05-01").size());
        assertEquals(List.of(), imports.rollBack("2021-05-01").suspended());
    }

    @Test
    void aCorrectionThatIsWithdrawnLeavesTheSupplementsToTheCorrectedEdition() {
        imports.publish("2021-04-01", ListFile.ofCourses(10));
        imports.supplement("2021-05-01", Optional.empty(), ListFile.ofCourses(11));
        imports.publish("2021-04-01", ListFile.ofCourses(9), "A205");
        assertEquals(List.of(), imports.rollBack("2021-04-01").suspended());
        assertEquals(11, imports.inForce("2021-05-01").size());
    }

    @Test
    void afterARollbackTheSameFileIsPublishedAgainAsANewRecord() {
        imports.publish("2021-04-01", ListFile.ofCourses(10));
        for (int round = 2; round <= 4; round++) {
            imports.rollBack("2021-04-01");
            assertEquals(List.of(), imports.inForce("2021-04-01"));
            assertEquals(ImportStatus.PUBLISHED, imports.publish("2021-04-01", ListFile.ofCourses(10)).status());
            assertEquals(10, imports.inForce("2021-04-01").size());
            assertEquals(IntStream.rangeClosed(1, round).boxed().toList(),
                    imports.records().stream().map(EditionRecord::round).toList());
        }
        assertEquals(3, imports.records().stream().filter(r -> r.trail().withdrawal().isPresent()).count());
    }

    @ParameterizedTest
    @CsvSource({"2021-04-02", "2021-10-01"})
    void onlyAPublishedEditionOfThatVeryDayCanBeRolledBack(String day) {
        imports.publish("2021-04-01", ListFile.ofCourses(10));
        imports.stage("2021-10-01", ListFile.ofCourses(11));
        assertEquals(Because.NOTHING_STANDS, LocalImports.refusal(() -> imports.rollBack(day)));
    }

    @Test
    void anEditionIsRolledBackOnce() {
        imports.publish("2021-04-01", ListFile.ofCourses(10));
        imports.rollBack("2021-04-01");
        assertEquals(Because.NOTHING_STANDS, LocalImports.refusal(() -> imports.rollBack("2021-04-01")));
    }

    // Supplements

    @ParameterizedTest
    @CsvSource({"2021-05-14, 3, Kursus 3", "2021-05-15, 4, Kursus 3 B", "2021-06-30, 4, Kursus 3 B",
            "2021-07-01, 3, Kursus 3", "2021-10-01, 5, Kursus 3"})
    void aSupplementAddsAndReplacesFromItsFirstToItsLastDay(String day, int courses, String third) {
        imports.publish("2021-04-01", ListFile.ofCourses(3));
        ImportReport report = imports.supplement("2021-05-15", Optional.of("2021-06-30"), added(), "A203");
        assertEquals(ImportStatus.PUBLISHED, report.status());
        imports.publish("2021-10-01", ListFile.ofCourses(5));
        assertEquals(courses, imports.inForce(day).size());
        assertEquals(third, imports.entriesInForce(day).get(2).title());
    }

    @Test
    void aSupplementIsComparedWithWhatItAddsTo() {
        imports.publish("2021-04-01", ListFile.ofCourses(3));
        ImportReport report = imports.supplement("2021-05-15", Optional.empty(), added());
        assertEquals(Optional.of(new DiffCounts(Optional.of(LocalDate.of(2021, 4, 1)), 1, 0, 1, 2)), report.diff());
        assertEquals(ImportStatus.BLOCKED, report.status());
        assertEquals(List.of("A203"), report.findings().stream().map(finding -> finding.code().name()).toList());
        assertEquals(3, imports.inForce("2021-05-15").size());
    }

    @Test
    void aSupplementWithoutALastDayEndsWithTheEditionItAddsTo() {
        imports.publish("2021-04-01", ListFile.ofCourses(3));
        imports.publish("2021-10-01", ListFile.ofCourses(3).row("42257;Ny;S;1"));
        imports.supplement("2021-05-15", Optional.empty(), added(), "A203");
        assertEquals(4, imports.inForce("2021-09-30").size());
        assertEquals(List.of("10001", "10002", "10003", "42257"), imports.inForce("2021-10-01"));
        EditionRecord record = imports.records().stream().filter(r -> r.term().kind() == EditionKind.SUPPLEMENT)
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2021, 4, 1)), record.term().base());
        assertEquals("nye kurser", record.term().reason());
    }

    @Test
    void rollingASupplementBackLeavesTheEdition() {
        imports.publish("2021-04-01", ListFile.ofCourses(3));
        imports.supplement("2021-04-01", Optional.empty(), added(), "A203");
        assertEquals(4, imports.inForce("2021-04-01").size());
        assertEquals(EditionKind.SUPPLEMENT, imports.rollBack("2021-04-01").withdrawn().kind());
        assertEquals(3, imports.inForce("2021-04-01").size());
    }

    @Test
    void aSupplementNeedsAnEditionToAddTo() {
        imports.stage("2021-04-01", ListFile.ofCourses(3));
        assertEquals(Because.NOTHING_TO_ADD_TO,
                LocalImports.refusal(() -> imports.supplement("2021-05-15", Optional.empty(), added())));
    }

    private static ListFile added() {
        return ListFile.headed("kode;titel;udbyder;pris").rows("42994;Ny;Eksempelskolen;1.000",
                "10003;Kursus 3 B;Eksempelskolen;1.000");
    }
}
