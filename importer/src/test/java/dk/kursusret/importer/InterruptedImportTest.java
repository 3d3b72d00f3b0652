package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.importer.WatchedStore.Moment;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.FindingCode;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.Refusal.Because;
import dk.kursusret.importer.intake.Result;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readers never see half a list, whether imports crash or run at the same time. */
@Timeout(60)
class InterruptedImportTest {
    private final LocalImports imports = new LocalImports("rar-fyn");
    private final ListFile october = ListFile.ofCourses(60);

    @BeforeEach
    void publishApril() {
        imports.publishUntil("2021-04-01", "2022-03-31", ListFile.ofCourses(50));
    }

    @AfterEach
    void close() {
        imports.close();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void aCrashLeavesTheOldEditionWholeAndTheSameRequestCompletesTheWork(Moment moment) {
        WatchedStore crashing = new WatchedStore(imports.store, moment, () -> {
            throw new IllegalStateException("crash");
        });
        ImportRequest request = imports.request("2021-10-01", october, ImportMode.PUBLISH);
        assertThrows(IllegalStateException.class, () -> new Importer(crashing, imports.clock).run(request));
        boolean published = moment == Moment.AFTER_PUBLICATION;
        assertEquals(published ? 60 : 50, imports.inForce("2021-10-01").size());
        assertEquals(50, imports.inForce("2021-09-30").size());

        assertEquals(published ? ImportStatus.UNCHANGED : ImportStatus.PUBLISHED, imports.run(request).status());
        assertEquals(60, imports.inForce("2021-10-01").size());
        assertOneEditionOfOctober();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void whoeverPublishesTheSameFileMeanwhileWinsAndTheOtherIsUnchanged(Moment moment) {
        ImportRequest request = imports.request("2021-10-01", october, ImportMode.PUBLISH);
        List<ImportStatus> meanwhile = new ArrayList<>();
        WatchedStore watched = new WatchedStore(imports.store, moment,
                () -> meanwhile.add(imports.run(request).status()));
        ImportStatus status = LocalImports.report(new Importer(watched, imports.clock).run(request)).status();
        boolean first = moment == Moment.AFTER_PUBLICATION;
        assertEquals(first ? ImportStatus.PUBLISHED : ImportStatus.UNCHANGED, status);
        assertEquals(List.of(first ? ImportStatus.UNCHANGED : ImportStatus.PUBLISHED), meanwhile);
        assertEquals(60, imports.inForce("2021-10-01").size());
        assertOneEditionOfOctober();
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_THE_ROWS", "AMID_THE_ROWS", "BEFORE_THE_RECORD", "BEFORE_PUBLICATION"})
    void ofTwoImportsAtTheSameTimeOnePublishesAndTheOtherIsUnchanged(Moment moment) throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        Callable<ImportStatus> rival = () -> LocalImports.report(new Importer(
                new WatchedStore(imports.store, moment, () -> await(both)), imports.clock)
                .run(imports.request("2021-10-01", october, ImportMode.PUBLISH))).status();
        List<ImportStatus> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (var outcome : threads.invokeAll(List.of(rival, rival))) {
                outcomes.add(outcome.get());
            }
        }
        assertEquals(2, outcomes.size());
        assertEquals(Set.of(ImportStatus.PUBLISHED, ImportStatus.UNCHANGED), EnumSet.copyOf(outcomes));
        assertEquals(60, imports.inForce("2021-10-01").size());
        assertOneEditionOfOctober();
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_THE_ROWS", "AMID_THE_ROWS", "BEFORE_THE_RECORD", "BEFORE_PUBLICATION"})
    void ofTwoDifferentFilesForOneDayOnePublishesAndTheOtherIsToldThatItIsACorrection(Moment moment) {
        List<ImportStatus> meanwhile = new ArrayList<>();
        WatchedStore watched = new WatchedStore(imports.store, moment, () -> meanwhile
                .add(imports.publish("2021-10-01", ListFile.ofCourses(55)).status()));
        ImportReport report = LocalImports.report(new Importer(watched, imports.clock)
                .run(imports.request("2021-10-01", october, ImportMode.PUBLISH)));
        assertEquals(List.of(ImportStatus.PUBLISHED), meanwhile.subList(0, 1));
        assertEquals(ImportStatus.BLOCKED, report.status());
        assertEquals(List.of(FindingCode.A205), report.findings().stream().map(Finding::code).toList());
        assertEquals(55, imports.inForce("2021-10-01").size());
    }

    @Test
    void whoIsOvertakenByAnotherDaysEditionComparesAgainAndPublishes() {
        WatchedStore watched = new WatchedStore(imports.store, Moment.BEFORE_PUBLICATION,
                () -> imports.publish("2021-09-01", ListFile.ofCourses(58)));
        ImportReport report = LocalImports.report(new Importer(watched, imports.clock)
                .run(imports.request("2021-10-01", october, ImportMode.PUBLISH)));
        assertEquals(ImportStatus.PUBLISHED, report.status());
        assertEquals(Optional.of(LocalDate.parse("2021-09-01")), report.diff().orElseThrow().against());
        assertEquals(2, report.diff().orElseThrow().added());
        assertEquals(60, imports.inForce("2021-10-01").size());
    }

    @Test
    void whoIsOvertakenEveryTimeGivesUpAndSaysSo() {
        WatchedStore watched = new WatchedStore(imports.store, Moment.BEFORE_PUBLICATION, () -> {
            imports.publish("2021-09-01", ListFile.ofCourses(58));
            imports.rollBack("2021-09-01");
        });
        assertEquals(new Result.Refused<>(Because.OVERTAKEN), new Importer(watched, imports.clock)
                .run(imports.request("2021-10-01", october, ImportMode.PUBLISH)));
        assertEquals(50, imports.inForce("2021-10-01").size());
    }

    private void assertOneEditionOfOctober() {
        List<EditionRecord> october = imports.records().stream()
                .filter(r -> r.firstDay().toString().equals("2021-10-01")).toList();
        assertEquals(1, october.size());
        assertTrue(october.getFirst().stands());
        assertEquals(2, imports.records().size());
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the other import did not come", e);
        }
    }
}
