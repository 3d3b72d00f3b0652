package dk.kursusret.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Samples;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.store.CountingStore;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.PositiveLists;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final LocalDate MAY = LocalDate.of(2021, 5, 1);
    private final MovingClock clock = new MovingClock(Instant.parse("2021-05-01T10:00:00Z"));
    private final CountingStore store = new CountingStore();
    private final Catalog catalog = new Catalog(store, clock);

    @Test
    void aListWithoutAnEditionIsEmpty() {
        assertEquals(Optional.empty(), catalog.lists(MAY, Optional.empty()).inForce(Samples.FYN));
        assertEquals(List.of(), catalog.editions(Samples.FYN));
    }

    @Test
    void theLawFindsACourseByCodeEntryAndPath() {
        store.publish(Samples.published("2021-04-01", "april", "2021-03-10T09:00:00Z"),
                Samples.course("47592", "Æblehøst"), Samples.privateCourse("document-control"));
        Edition edition = catalog.lists(MAY, Optional.empty()).inForce(Samples.FYN).orElseThrow();
        assertTrue(edition.course("47592").isPresent());
        assertTrue(edition.course("document-control").isPresent());
        assertFalse(edition.course("47593").isPresent());
        assertEquals(1, edition.path("Kabelmontør").size());
        assertEquals(Sha256.of("april"), edition.ref().sha256());
    }

    @Test
    void pointersAreReadAgainAfterThirtySecondsAndRowsNever() {
        store.publish(Samples.published("2021-04-01", "april", "2021-03-10T09:00:00Z"), Samples.course("47592", "A"));
        for (int seconds : List.of(0, 29)) {
            clock.advance(Duration.ofSeconds(seconds));
            catalog.inForce(Samples.FYN, MAY, Optional.empty());
        }
        assertEquals(1, store.recordReads);
        clock.advance(Duration.ofSeconds(1));
        catalog.inForce(Samples.FYN, MAY, Optional.empty());
        assertEquals(2, store.recordReads);
        assertEquals(1, store.entryReads);
    }

    @Test
    void theStoreIsNotAskedForADayOnWhichTheListHasNoEditions() {
        for (String day : List.of("2015-03-31", "2025-04-01")) {
            assertEquals(Optional.empty(), catalog.inForce(Samples.FYN, LocalDate.parse(day), Optional.empty()));
        }
        assertEquals(Optional.empty(), catalog.inForce("no-such-list", MAY, Optional.empty()));
        assertEquals(0, store.recordReads);
        for (String day : List.of("2015-04-01", "2025-03-31")) {
            catalog.refresh();
            catalog.inForce(Samples.FYN, LocalDate.parse(day), Optional.empty());
        }
        assertEquals(2, store.recordReads);
    }

    @Test
    void aQuestionIsAnsweredFromOneEditionEvenIfPointersAreReadAgain() {
        store.publish(Samples.published("2021-04-01", "april", "2021-03-10T09:00:00Z"), Samples.course("47592", "A"));
        PositiveLists lists = catalog.lists(MAY, Optional.empty());
        Optional<Edition> first = lists.inForce(Samples.FYN);
        store.publish(Samples.published("2021-05-01", "may", "2021-04-10T09:00:00Z"), Samples.course("47593", "B"));
        catalog.refresh();

        assertEquals(first, lists.inForce(Samples.FYN));
        assertNotEquals(first, catalog.lists(MAY, Optional.empty()).inForce(Samples.FYN));
    }

    @Test
    void refreshShowsANewEditionAtOnce() {
        store.publish(Samples.published("2021-04-01", "april", "2021-03-10T09:00:00Z"), Samples.course("47592", "A"));
        catalog.inForce(Samples.FYN, MAY, Optional.empty());
        store.publish(Samples.published("2021-05-01", "maj", "2021-05-01T09:59:00Z"), Samples.course("40531", "B"));
        assertTrue(listed("47592"));
        catalog.refresh();
        assertTrue(listed("40531"));
        assertFalse(listed("47592"));
    }

    @Test
    void aSupplementAddsAndReplacesRowsAndChangesTheHash() {
        store.publish(Samples.published("2021-04-01", "april", "2021-03-10T09:00:00Z"),
                Samples.course("47592", "Før"), Samples.course("40531", "Bus"));
        store.publish(Samples.supplement("2021-04-01", "2021-04-15", Optional.empty(), "2021-04-10T09:00:00Z"),
                Samples.course("47592", "Efter"), Samples.course("48400", "Lille bus"));
        LoadedEdition merged = catalog.inForce(Samples.FYN, MAY, Optional.empty()).orElseThrow();
        assertEquals(List.of("47592", "40531", "48400"), merged.rows().stream().map(Row::id).toList());
        assertEquals("Efter", merged.course("47592").orElseThrow().course().title());
        assertNotEquals(Sha256.of("april"), merged.ref().sha256());
        assertEquals(64, merged.ref().sha256().length());
        assertEquals(1, merged.supplements().size());
        LoadedEdition before = catalog.inForce(Samples.FYN, MAY, Optional.of(LocalDate.of(2021, 4, 9))).orElseThrow();
        assertEquals("Før", before.course("47592").orElseThrow().course().title());
    }

    @Test
    void anEditionIsFoundByItsFirstDay() {
        store.publish(Samples.published("2021-04-01", "april", "2021-03-10T09:00:00Z"), Samples.course("47592", "A"));
        EditionHistory history = catalog.history(Samples.FYN, Optional.empty());
        EditionRecord april = history.edition(LocalDate.of(2021, 4, 1)).orElseThrow();
        assertEquals(1, catalog.rows(history.merged(april, MAY)).rows().size());
        assertEquals(Optional.empty(), history.edition(LocalDate.of(2021, 4, 2)));
        assertEquals(List.of(), catalog.history(Samples.FYN, Optional.of(LocalDate.of(2021, 3, 9))).records());
    }

    private boolean listed(String code) {
        return catalog.lists(MAY, Optional.empty()).inForce(Samples.FYN).orElseThrow().course(code).isPresent();
    }
}
