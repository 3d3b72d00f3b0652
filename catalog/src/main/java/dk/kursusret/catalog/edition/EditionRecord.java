package dk.kursusret.catalog.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pointer to the rows of one edition, with its audit trail. A file that is published again after a rollback gets a
 * new record over the same rows.
 *
 * @param id identifies the rows
 * @param round 1 for the first record over these rows, 2 for the one that follows its withdrawal, and so on
 * @param term an edition of a positive list always has a last day: where none is stated, the one that follows from the
 *         kind of list
 */
public record EditionRecord(EditionId id, int round, Term term, Delivery delivery, AuditTrail trail) {

    public EditionRecord {
        if (term.kind() == EditionKind.EDITION) {
            Optional<LocalDate> stated = term.lastDay();
            term = term.until(
                    KnownLists.load().list(id.list()).map(list -> list.lastDay(id.firstDay(), stated)).orElse(stated));
        }
    }

    public EditionRecord with(AuditTrail newTrail) {
        return new EditionRecord(id, round, term, delivery, newTrail);
    }

    public String list() {
        return id.list();
    }

    public LocalDate firstDay() {
        return id.firstDay();
    }

    public String sha256() {
        return id.sha256();
    }

    public boolean isSample() {
        return delivery.source().origin() == Origin.SAMPLE;
    }

    /** Whether its last day lies before this day. */
    public boolean isOver(LocalDate day) {
        return term.lastDay().filter(day::isAfter).isPresent();
    }

    /** Whether it is published and not withdrawn. */
    public boolean stands() {
        return trail.publishedAt().isPresent() && trail.withdrawal().isEmpty();
    }

    /** Whether it is stored and still waits to be published. */
    public boolean isStaged() {
        return trail.publishedAt().isEmpty() && trail.withdrawal().isEmpty();
    }

    /**
     * Whether it is staged, and nothing has been published for its first day since.
     *
     * @param records of its list
     */
    public boolean waitsAmong(List<EditionRecord> records) {
        return isStaged() && records.stream().filter(other -> other.firstDay().equals(firstDay()))
                .noneMatch(other -> other.trail().publishedAt().filter(trail.staged().at()::isBefore).isPresent());
    }

    /**
     * The record as it was before a moment: empty if it was not yet published, and without a withdrawal that came
     * later.
     */
    public Optional<EditionRecord> asKnownBefore(Instant limit) {
        return Optional.of(stoodBefore(limit) ? with(trail.withdrawn(Optional.empty())) : this)
                .filter(record -> trail.publishedAt().filter(limit::isAfter).isPresent());
    }

    /**
     * Whether it was published before the limit and not withdrawn before it. What happened exactly at the limit came
     * after it.
     */
    public boolean stoodBefore(Instant limit) {
        return trail.publishedAt().filter(limit::isAfter).isPresent()
                && trail.withdrawal().filter(w -> limit.isAfter(w.stamp().at())).isEmpty();
    }
}
