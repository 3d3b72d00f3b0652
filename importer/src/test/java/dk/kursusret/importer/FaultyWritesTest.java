package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.importer.FaultyWrites.Mishap;
import dk.kursusret.importer.intake.Approval;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.Rollback;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each write of an import, an approval and a rollback fails in turn. Afterwards readers see either the old edition or
 * the new one, complete, and repeating the request completes the work.
 */
class FaultyWritesTest {
    private static final ListFile OCTOBER = ListFile.ofCourses(60);

    @ParameterizedTest
    @EnumSource(names = {"FAILS", "IS_THROTTLED", "IS_NOT_ANSWERED"})
    void anImport(Mishap mishap) {
        int writes = inTurn(mishap, imports -> {}, (imports, store) -> new Importer(store, imports.clock)
                .run(imports.request("2021-10-01", OCTOBER, ImportMode.PUBLISH)), 60);
        assertEquals(6, writes, "60 rows by the 25, who brought them, the record, and its publication");
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILS", "IS_THROTTLED", "IS_NOT_ANSWERED"})
    void anApproval(Mishap mishap) {
        int writes = inTurn(mishap, imports -> imports.stage("2021-10-01", OCTOBER),
                (imports, store) -> new Approval(store, imports.clock, ApprovalRule.TWO_PERSONS).run(october(imports),
                        Principal.of(LocalImports.BO)),
                60);
        assertEquals(1, writes);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILS", "IS_THROTTLED", "IS_NOT_ANSWERED"})
    void aRollback(Mishap mishap) {
        int writes = inTurn(mishap, imports -> imports.publish("2021-10-01", OCTOBER), (imports, store) -> {
            if (imports.inForce("2021-10-01").size() == 60) {
                new Rollback(store, imports.clock).run("rar-fyn", LocalDate.parse("2021-10-01"), "", LocalImports.BO);
            }
        }, 50);
        assertEquals(1, writes);
    }

    private interface Work {
        void with(LocalImports imports, EditionStore store);
    }

    /** Makes each write fail once, each in tables of its own, and returns how many there were. */
    private static int inTurn(Mishap mishap, Consumer<LocalImports> before, Work work, int courses) {
        int which = 0;
        while (true) {
            which++;
            try (LocalImports imports = new LocalImports("rar-fyn")) {
                imports.publishUntil("2021-04-01", "2022-03-31", ListFile.ofCourses(50));
                before.accept(imports);
                int old = imports.inForce("2021-10-01").size();
                FaultyWrites faulty = new FaultyWrites(imports.client, mishap, which);
                Optional<RuntimeException> failure = failure(
                        () -> work.with(imports, new DynamoDbEditionStore(faulty.client(), LocalTables.NAMES)));
                assertEquals(50, imports.inForce("2021-09-30").size());
                if (failure.isEmpty()) {
                    assertEquals(which - 1, faulty.writes(), "a write went wrong and nobody was told");
                    assertEquals(courses, imports.inForce("2021-10-01").size());
                    return which - 1;
                }
                int seen = imports.inForce("2021-10-01").size();
                assertTrue(seen == old || mishap == Mishap.IS_NOT_ANSWERED && seen == courses, seen + " courses");
                work.with(imports, imports.store);
                assertEquals(courses, imports.inForce("2021-10-01").size());
                assertEquals(50, imports.inForce("2021-09-30").size());
            }
        }
    }

    private static Optional<RuntimeException> failure(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    private static EditionId october(LocalImports imports) {
        return imports.records().getLast().id();
    }
}
