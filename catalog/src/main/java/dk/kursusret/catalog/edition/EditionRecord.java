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
 * @param kind whether it replaces the list or adds to it
 * @param base for a supplement the first day of the edition it adds to; empty for an edition
 * @param lastDay the last day on which it holds or adds, inclusive. An edition of a positive list always has one: where none is
 *        given, the one that its kind of list gives it. Empty for what holds until it is replaced, and for a supplement that adds
 *        for as long as its edition holds
 * @param source file and door
 * @param counts rows of the file
 * @param acknowledgement guards that were accepted when it was staged
 * @param reason why a supplement is made; empty for an edition
 * @param staged when the rows were stored, and by whom the file was brought
 * @param approved when it was approved, and by whom; empty until then
 * @param publishedAt from when on it is known to readers; empty until then
 * @param withdrawal empty unless it was rolled back
 */
public record EditionRecord(EditionId id, int round, EditionKind kind, Optional<LocalDate> base,
        Optional<LocalDate> lastDay, Source source, Counts counts, Acknowledgement acknowledgement, String reason,
        AuditEntry staged, Optional<AuditEntry> approved, Optional<Instant> publishedAt,
        Optional<Withdrawal> withdrawal) {

    public EditionRecord {
        if (kind == EditionKind.EDITION) {
            Optional<LocalDate> stated = lastDay;
            lastDay = KnownLists.load().list(id.list()).map(list -> list.lastDay(id.firstDay(), stated)).orElse(stated);
        }
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
        return source.origin() == Origin.SAMPLE;
    }

    /** Its last day has passed. */
    public boolean isOver(LocalDate day) {
        return lastDay.filter(day::isAfter).isPresent();
    }

    /** Published and not withdrawn, as known now. */
    public boolean stands() {
        return publishedAt.isPresent() && withdrawal.isEmpty();
    }

    /** Stored, waiting to be published. */
    public boolean isStaged() {
        return publishedAt.isEmpty() && withdrawal.isEmpty();
    }

    /** As it was before a moment: empty where it was not published by then, not withdrawn where that came later. */
    public Optional<EditionRecord> asKnownBefore(Instant limit) {
        return Optional.of(stoodBefore(limit) ? standing() : this)
                .filter(record -> publishedAt.filter(limit::isAfter).isPresent());
    }

    private EditionRecord standing() {
        return withdrawal.isEmpty() ? this
                : new EditionRecord(id, round, kind, base, lastDay, source, counts, acknowledgement, reason, staged,
                        approved, publishedAt, Optional.empty());
    }

    /** Was published by then and not yet withdrawn; an instant that equals the limit lies after it. */
    public boolean stoodBefore(Instant limit) {
        return publishedAt.filter(limit::isAfter).isPresent()
                && withdrawal.filter(w -> limit.isAfter(w.stamp().at())).isEmpty();
    }
}
