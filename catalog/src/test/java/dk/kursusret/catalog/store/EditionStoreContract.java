package dk.kursusret.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Samples;
import dk.kursusret.catalog.edition.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What writers of editions rely on: rows are stored first; then one write publishes them, and is refused where it has
 * to be.
 */
public interface EditionStoreContract extends EditionReaderContract {
    EditionRecord APRIL_STAGED = Samples.staged("2021-04-01", "april");
    AuditEntry BO = Samples.stamp("2021-03-02T09:00:00Z", "bo");

    /** The same store throughout a test, and empty when the test begins. */
    EditionStore store();

    @Override
    default EditionReader holding(Map<EditionRecord, List<Row>> editions) {
        editions.forEach((record, rows) -> {
            store().writeEntries(record.id(), rows);
            store().stage(record, "{}");
        });
        return store();
    }

    private List<EditionRecord> seen() {
        return store().records(Samples.FYN);
    }

    @Test
    default void aRecordComesBackAsItWasStagedWithItsReport() {
        assertEquals(WriteOutcome.WRITTEN, store().stage(APRIL_STAGED, "{\"status\":\"READY\"}"));
        assertEquals(List.of(APRIL_STAGED), store().records(Samples.FYN));
        assertEquals(Optional.of("{\"status\":\"READY\"}"), store().report(APRIL_STAGED));
        EditionRecord supplement = Samples.supplement("2021-04-01", "2021-05-01", Optional.of("2021-06-30"),
                "2021-04-20T10:00:00Z");
        store().stage(supplement, "{}");
        assertEquals(supplement.term().base(), store().records(Samples.FYN).getLast().term().base());
        assertEquals(supplement.term().lastDay(), store().records(Samples.FYN).getLast().term().lastDay());
        assertEquals(List.of(), store().records("rar-bornholm"));
    }

    @Test
    default void whatIsStagedCanBeStagedAgainUntilItIsPublished() {
        store().stage(APRIL_STAGED, "første");
        assertEquals(WriteOutcome.WRITTEN, store().stage(APRIL_STAGED, "anden"));
        store().publish(APRIL_STAGED, BO, seen());
        assertEquals(WriteOutcome.REFUSED, store().stage(APRIL_STAGED, "tredje"));
        assertEquals(Optional.of("anden"), store().report(APRIL_STAGED));
        assertTrue(store().records(Samples.FYN).getFirst().stands());
    }

    @Test
    default void whoeverBroughtAnEditionStaysKnownWhoeverBringsItLater() {
        Principal anna = Principal.of("arn:aws:sts::1:assumed-role/Bringer/anna", Optional.of("AROA1:anna"));
        assertEquals(Set.of(), store().bringers(APRIL_STAGED.id()));
        store().addBringer(APRIL_STAGED.id(), anna);
        store().addBringer(APRIL_STAGED.id(), anna);
        store().stage(APRIL_STAGED, "{}");
        store().addBringer(APRIL_STAGED.id(), Principal.of("000000000001"));
        store().stage(APRIL_STAGED, "{}");
        assertEquals(Set.of("arn:aws:sts::1:assumed-role/Bringer", "AROA1", "000000000001"),
                store().bringers(APRIL_STAGED.id()));
        assertEquals(Set.of(), store().bringers(Samples.staged("2021-04-01", "en anden fil").id()));
        assertEquals(1, seen().size());
    }

    @Test
    default void publishingAndWithdrawingHappenOnceAndInOrder() {
        Withdrawal withdrawal = new Withdrawal(Samples.stamp("2021-03-03T09:00:00Z", "carl"), "forkert fil");
        assertEquals(WriteOutcome.REFUSED, store().publish(APRIL_STAGED, BO, seen()), "not staged");
        store().stage(APRIL_STAGED, "{}");
        assertEquals(WriteOutcome.REFUSED, store().withdraw(APRIL_STAGED, withdrawal, seen()), "not published");
        assertEquals(WriteOutcome.WRITTEN, store().publish(APRIL_STAGED, BO, seen()));
        assertEquals(WriteOutcome.REFUSED, store().publish(APRIL_STAGED, BO, seen()), "published already");
        assertEquals(WriteOutcome.WRITTEN, store().withdraw(APRIL_STAGED, withdrawal, seen()));
        assertEquals(WriteOutcome.REFUSED, store().withdraw(APRIL_STAGED, withdrawal, seen()), "withdrawn already");
        EditionRecord stored = store().records(Samples.FYN).getFirst();
        assertEquals(Optional.of(BO), stored.trail().approved());
        assertEquals(Optional.of(Instant.parse("2021-03-02T09:00:00Z")), stored.trail().publishedAt());
        assertEquals(Optional.of(withdrawal), stored.trail().withdrawal());
    }

    @Test
    default void aSecondRoundIsARecordOfItsOwn() {
        store().stage(APRIL_STAGED, "{}");
        assertEquals(WriteOutcome.WRITTEN, store().stage(Samples.round(APRIL_STAGED, 2), "{}"));
        assertEquals(List.of(1, 2), store().records(Samples.FYN).stream().map(EditionRecord::round).toList());
    }

    @Test
    default void aDecisionBasedOnRecordsThatHaveChangedSinceIsRefused() {
        EditionRecord other = Samples.staged("2021-04-01", "en anden fil til samme dag");
        store().stage(APRIL_STAGED, "{}");
        store().stage(other, "{}");
        List<EditionRecord> before = seen();
        assertEquals(WriteOutcome.WRITTEN, store().publish(APRIL_STAGED, BO, before));
        assertEquals(WriteOutcome.REFUSED, store().publish(other, BO, before), "april was published meanwhile");
        List<EditionRecord> published = seen();
        Withdrawal withdrawal = new Withdrawal(BO, "forkert fil");
        assertEquals(WriteOutcome.WRITTEN, store().publish(other, BO, published));
        assertEquals(WriteOutcome.REFUSED, store().withdraw(APRIL_STAGED, withdrawal, published),
                "other was published meanwhile");
        assertEquals(2, seen().stream().filter(EditionRecord::stands).count());
    }

    @Test
    default void publishingOnOneListDoesNotAffectAnother() {
        EditionRecord elsewhere = Samples.staged("rar-bornholm", "2021-04-01", "bornholm");
        store().stage(APRIL_STAGED, "{}");
        store().stage(elsewhere, "{}");
        List<EditionRecord> before = store().records("rar-bornholm");
        store().publish(APRIL_STAGED, BO, seen());
        assertEquals(WriteOutcome.WRITTEN, store().publish(elsewhere, BO, before));
    }
}
