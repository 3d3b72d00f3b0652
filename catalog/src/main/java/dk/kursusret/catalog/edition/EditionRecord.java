package dk.kursusret.catalog.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The pointer to one edition's rows, with what was done to it. A file that is published again after a rollback is a new
 * record over the same rows.
 *
 * @param id which rows
 * @param round 1 for the first record over these rows, 2 for the one after its withdrawal, and so on
 * @param term an edition of a positive list always has a last day: where none is given, the one that its kind of list gives it
 */
public record EditionRecord(EditionId id, int round, Term term, Delivery delivery, AuditTrail trail) {

    public EditionRecord {
        if (term.kind() == EditionKind.EDITION) {
            Optional<LocalDate> stated = term.lastDay();
            term = term.until(
                    KnownLists.load().list(id.list()).map(list -> list.lastDay(id.firstDay(), stated)).orElse(stated));
        }
    }

    public EditionRecord with(AuditTrail other) {
        return new EditionRecord(id, round, term, delivery, other);
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

    /** Its last day has passed. */
    public boolean isOver(LocalDate day) {
        return term.lastDay().filter(day::isAfter).isPresent();
    }

    /** Published and not withdrawn, as known now. */
    public boolean stands() {
        return trail.publishedAt().isPresent() && trail.withdrawal().isEmpty();
    }

    /** Stored, waiting to be published. */
    public boolean isStaged() {
        return trail.publishedAt().isEmpty() && trail.withdrawal().isEmpty();
    }

    /** As it was before a moment: empty where it was not published by then, not withdrawn where that came later. */
    public Optional<EditionRecord> asKnownBefore(Instant limit) {
        return Optional.of(stoodBefore(limit) ? with(trail.withdrawn(Optional.empty())) : this)
                .filter(record -> trail.publishedAt().filter(limit::isAfter).isPresent());
    }

    /** Was published by then and not yet withdrawn; an instant that equals the limit lies after it. */
    public boolean stoodBefore(Instant limit) {
        return trail.publishedAt().filter(limit::isAfter).isPresent()
                && trail.withdrawal().filter(w -> limit.isAfter(w.stamp().at())).isEmpty();
    }
}
