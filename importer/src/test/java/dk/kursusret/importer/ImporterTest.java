package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.Acknowledgement;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.Door;
import dk.kursusret.catalog.DynamoDbEditionStore;
import dk.kursusret.catalog.EditionKind;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.catalog.EditionStore;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.Origin;
import dk.kursusret.catalog.Source;
import dk.kursusret.gateway.Problem;
import dk.kursusret.importer.report.DiffCounts;
import dk.kursusret.importer.report.Finding;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class ImporterTest {
    private static final String FYN = "rar-fyn";
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2021, 10, 1);
    private final DynamoDbClient client = LocalTables.create();
    private final EditionStore store = new DynamoDbEditionStore(client, LocalTables.NAMES);
    private int minute;

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aDryRunStoresNothing() {
        ImportReport report = run(edition(APRIL, ListFile.ofCourses(10), ImportMode.DRY_RUN));
        assertEquals(ImportStatus.READY, report.status());
        assertEquals(Optional.of(new DiffCounts(Optional.empty(), 10, 0, 0, 0)), report.diff());
        assertEquals(List.of(), store.records(FYN));
        assertEquals(List.of(), store.entries(report.id()));
    }

    @Test
    void whatIsStagedIsSeenByNobody() {
        ImportReport report = run(edition(APRIL, ListFile.ofCourses(10), ImportMode.STAGE));
        assertEquals(ImportStatus.READY, report.status());
        assertEquals(10, store.entries(report.id()).size());
        assertTrue(store.records(FYN).getFirst().isStaged());
        assertEquals(0, courses(APRIL));
    }

    @Test
    void whatIsPublishedHoldsFromItsFirstDay() {
        assertEquals(ImportStatus.PUBLISHED, publish(APRIL, ListFile.ofCourses(10)).status());
        assertEquals(0, courses(APRIL.minusDays(1)));
        assertEquals(10, courses(APRIL));
    }

    @Test
    void theSameBytesForTheSameDayAreUnchangedInEveryMode() {
        publish(APRIL, ListFile.ofCourses(10));
        for (ImportMode mode : ImportMode.values()) {
            assertEquals(ImportStatus.UNCHANGED, run(edition(APRIL, ListFile.ofCourses(10), mode)).status());
        }
        assertEquals(1, store.records(FYN).size());
    }

    @Test
    void theSameBytesForAnotherDayAreANewEditionWithAWarning() {
        publish(APRIL, ListFile.ofCourses(10));
        ImportReport report = publish(OCTOBER, ListFile.ofCourses(10));
        assertEquals(ImportStatus.PUBLISHED, report.status());
        assertEquals(List.of("W303"), codes(report));
        assertEquals("Samme fil som udgaven fra 1. april 2021. Er det den rigtige fil?",
                report.findings().getFirst().text().da());
        assertEquals(2, store.records(FYN).size());
    }

    @Test
    void theDiffIsAgainstTheDayBefore() {
        publish(APRIL, ListFile.ofCourses(10));
        ImportReport report = run(edition(OCTOBER, ListFile.headed("kode;titel;udbyder;pris").rows(
                "10001;Kursus 1;Eksempelskolen;1.000,00", "10002;Kursus 2;Eksempelskolen;1.100,00",
                "10003;Kursus 3;Anden skole;1.000,00", "10004;Kursus 4;Eksempelskolen;1000",
                "10005;Kursus 5;Eksempelskolen;1000", "10006;Kursus 6;Eksempelskolen;1000",
                "10007;Kursus 7;Eksempelskolen;1000", "10008;Kursus 8;Eksempelskolen;1000",
                "10009;Kursus 9;Eksempelskolen;1000", "20000;Nyt;Eksempelskolen;1000"), ImportMode.DRY_RUN));
        assertEquals(Optional.of(new DiffCounts(Optional.of(APRIL), 1, 1, 2, 7)), report.diff());
    }

    @Test
    void aGuardBlocksUntilItIsAcknowledgedWithItsReason() {
        publish(APRIL, ListFile.ofCourses(10));
        ImportReport blocked = publish(OCTOBER, ListFile.ofCourses(8));
        assertEquals(ImportStatus.BLOCKED, blocked.status());
        assertEquals(List.of("A201"), codes(blocked));
        assertEquals(1, store.records(FYN).size());
        Acknowledgement acknowledged = new Acknowledgement(Set.of("A201", "A204"), "aftalt med rådet");
        ImportReport published = run(acknowledging(OCTOBER, ListFile.ofCourses(8), acknowledged));
        assertEquals(ImportStatus.PUBLISHED, published.status());
        assertEquals(new Acknowledgement(Set.of("A201"), "aftalt med rådet"), published.acknowledged());
        assertEquals(published.acknowledged(), store.records(FYN).getLast().acknowledgement());
        assertEquals(List.of("A201"), codes(published), "the report keeps it");
    }

    @Test
    void otherBytesForAPublishedDayAreACorrection() {
        publish(APRIL, ListFile.ofCourses(10));
        ImportReport blocked = publish(APRIL, ListFile.ofCourses(11));
        assertEquals(List.of("A205"), codes(blocked));
        assertEquals("Udgaven for 1. april 2021 er allerede offentliggjort. Skal den rettes?",
                blocked.findings().getFirst().text().da());
        run(acknowledging(APRIL, ListFile.ofCourses(11), new Acknowledgement(Set.of("A205"), "slåfejl")));
        assertEquals(11, courses(APRIL));
        rollback(APRIL);
        assertEquals(10, courses(APRIL), "what was corrected stands again");
    }

    @Test
    void aFileFaultBlocksAndStoresNothing() {
        ImportReport report = publish(APRIL, ListFile.headed("kdoe;titel").row("47592;Bus"));
        assertEquals(ImportStatus.BLOCKED, report.status());
        assertEquals(Optional.empty(), report.diff());
        assertEquals(List.of(), store.records(FYN));
    }

    @Test
    void afterARollbackTheEditionBeforeHoldsAndTheFileCanBePublishedAgain() {
        publish(APRIL, ListFile.ofCourses(10));
        publish(OCTOBER, ListFile.ofCourses(12));
        Rollback.Outcome outcome = rollback(OCTOBER);
        assertEquals(OCTOBER, outcome.withdrawn().firstDay());
        assertEquals(APRIL, outcome.inForce().orElseThrow().edition().firstDay());
        assertEquals(10, courses(OCTOBER));
        assertEquals(ImportStatus.PUBLISHED, publish(OCTOBER, ListFile.ofCourses(12)).status());
        assertEquals(12, courses(OCTOBER));
        assertEquals(List.of(1, 2), store.records(FYN).stream().filter(r -> r.firstDay().equals(OCTOBER))
                .map(EditionRecord::round).toList());
        assertEquals("forkert fil", store.records(FYN).get(1).withdrawal().orElseThrow().reason());
    }

    @Test
    void whatIsNotPublishedCannotBeRolledBack() {
        run(edition(APRIL, ListFile.ofCourses(10), ImportMode.STAGE));
        assertEquals(404, assertThrows(Problem.class, () -> rollback(APRIL)).status());
    }

    @Test
    void aSupplementAddsToTheEditionAndGuardsNothingThatItLeavesOut() {
        publish(APRIL, ListFile.ofCourses(10));
        ImportReport report = run(supplement(LocalDate.of(2021, 5, 1), Optional.of(LocalDate.of(2021, 6, 30)),
                ListFile.headed("kode;titel").rows("20001;Nyt", "20002;Andet nyt")));
        assertEquals(ImportStatus.PUBLISHED, report.status());
        assertEquals(Optional.of(new DiffCounts(Optional.of(APRIL), 2, 0, 0, 10)), report.diff());
        assertEquals(10, courses(LocalDate.of(2021, 4, 30)));
        assertEquals(12, courses(LocalDate.of(2021, 5, 1)));
        assertEquals(12, courses(LocalDate.of(2021, 6, 30)));
        assertEquals(10, courses(LocalDate.of(2021, 7, 1)));
        assertEquals("flere kurser", store.records(FYN).getLast().reason());
    }

    @Test
    void aSupplementOnTheEditionsOwnFirstDayIsNoCorrection() {
        publish(APRIL, ListFile.ofCourses(10));
        assertEquals(ImportStatus.PUBLISHED,
                run(supplement(APRIL, Optional.empty(), ListFile.headed("kode;titel").row("20001;Nyt"))).status());
        assertEquals(11, courses(APRIL));
        assertEquals(EditionKind.SUPPLEMENT, rollback(APRIL).withdrawn().kind(), "what came last goes first");
        assertEquals(10, courses(APRIL));
    }

    @Test
    void aSupplementNeedsAnEdition() {
        Problem problem = assertThrows(Problem.class, () -> run(
                supplement(APRIL, Optional.empty(), ListFile.headed("kode;titel").row("20001;Nyt"))));
        assertEquals("?supplement", problem.faults().getFirst().pointer());
    }

    @Test
    void anUnknownListIsRefusedWithTheNearest() {
        Problem problem = assertThrows(Problem.class,
                () -> run(ImportRequest.edition("rar-fyhn", APRIL, ListFile.ofCourses(1).utf8(), source(), "anna",
                        ImportMode.DRY_RUN)));
        assertEquals(Optional.of("rar-fyn"), problem.faults().getFirst().didYouMean());
    }

    @Test
    void aCrashAfterTheRowsChangesNothingAndTheSameRequestCompletesIt() {
        publish(APRIL, ListFile.ofCourses(10));
        for (Crash at : Crash.values()) {
            Importer crashing = new Importer(new CrashingStore(store, at), clock());
            assertThrows(IllegalStateException.class,
                    () -> crashing.run(edition(OCTOBER, ListFile.ofCourses(12), ImportMode.PUBLISH)));
            assertEquals(10, courses(OCTOBER), "crashed at " + at);
        }
        assertEquals(ImportStatus.PUBLISHED, publish(OCTOBER, ListFile.ofCourses(12)).status());
        assertEquals(12, courses(OCTOBER));
        assertEquals(2, store.records(FYN).size());
    }

    @Test
    void ofManyWhoPublishTheSameFileAtOnceExactlyOneDoes() throws Exception {
        List<Callable<ImportStatus>> rivals = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            rivals.add(() -> publish(APRIL, ListFile.ofCourses(30)).status());
        }
        List<ImportStatus> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (var outcome : threads.invokeAll(rivals)) {
                outcomes.add(outcome.get());
            }
        }
        assertEquals(1, outcomes.stream().filter(ImportStatus.PUBLISHED::equals).count());
        assertEquals(5, outcomes.stream().filter(ImportStatus.UNCHANGED::equals).count());
        assertEquals(30, courses(APRIL));
    }

    @Test
    void sampleAndSourceAreKept() {
        run(ImportRequest.edition(FYN, APRIL, ListFile.ofCourses(1).utf8(),
                new Source("SAMPLE_rar-fyn.csv", Door.SAMPLE, Origin.SAMPLE), "start", ImportMode.PUBLISH));
        LoadedEdition loaded = new Catalog(store, clock()).inForce(FYN, APRIL, Optional.empty()).orElseThrow();
        assertTrue(loaded.ref().sample());
        assertEquals("SAMPLE_rar-fyn.csv", loaded.record().source().fileName());
        assertEquals("start", loaded.record().approved().orElseThrow().by());
        assertFalse(store.report(loaded.record()).orElseThrow().isEmpty());
    }

    private enum Crash {
        AT_RECORD, AT_PUBLICATION
    }

    /** Fails where a container could be killed. */
    private static final class CrashingStore extends ForwardingStore {
        private final Crash at;

        CrashingStore(EditionStore store, Crash at) {
            super(store);
            this.at = at;
        }

        @Override
        void before(String write) {
            if (write.equals(at == Crash.AT_RECORD ? "stage" : "publish")) {
                throw new IllegalStateException("killed");
            }
        }
    }

    private ImportReport publish(LocalDate firstDay, ListFile file) {
        return run(edition(firstDay, file, ImportMode.PUBLISH));
    }

    private ImportReport run(ImportRequest request) {
        return new Importer(store, clock()).run(request);
    }

    private Rollback.Outcome rollback(LocalDate firstDay) {
        return new Rollback(store, clock()).run(FYN, firstDay, "forkert fil", "carl");
    }

    private static ImportRequest edition(LocalDate firstDay, ListFile file, ImportMode mode) {
        return ImportRequest.edition(FYN, firstDay, file.utf8(), source(), "anna", mode);
    }

    private static ImportRequest acknowledging(LocalDate firstDay, ListFile file, Acknowledgement acknowledgement) {
        return new ImportRequest(FYN, firstDay, file.utf8(), source(), "anna", ImportMode.PUBLISH, EditionKind.EDITION,
                Optional.empty(), acknowledgement, "");
    }

    private static ImportRequest supplement(LocalDate firstDay, Optional<LocalDate> lastDay, ListFile file) {
        return new ImportRequest(FYN, firstDay, file.utf8(), source(), "anna", ImportMode.PUBLISH,
                EditionKind.SUPPLEMENT, lastDay, Acknowledgement.NONE, "flere kurser");
    }

    private static Source source() {
        return new Source("liste.csv", Door.CLI, Origin.GIVEN);
    }

    /** Each use a minute later. */
    private synchronized Clock clock() {
        minute++;
        return Clock.fixed(Instant.parse("2021-03-01T08:00:00Z").plusSeconds(60L * minute), ZoneOffset.UTC);
    }

    private int courses(LocalDate asOf) {
        return new Catalog(store, clock()).inForce(FYN, asOf, Optional.empty()).map(e -> e.entries().size()).orElse(0);
    }

    private static List<String> codes(ImportReport report) {
        return report.findings().stream().map(Finding::code).toList();
    }
}
