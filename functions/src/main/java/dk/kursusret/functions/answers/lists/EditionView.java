package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.EditionState;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Withdrawal;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.rules.lists.EditionRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the public may know of a published edition or supplement: what it is, where it came from, and when it was staged,
 * published and withdrawn; values are null if that has not happened. Operators' names and reasons are not shown.
 *
 * @param state on the day asked about
 * @param base for a supplement, the first day of the edition it adds to
 * @param reason for a supplement, why it was made
 */
@OrNull
public record EditionView(@JsonUnwrapped Reference reference, EditionState state, Optional<LocalDate> base,
        Optional<String> reason, Origin origin, String source, Door door, Counts counts, List<String> acknowledged,
        Instant stagedAt, Optional<Instant> publishedAt, Optional<Instant> withdrawnAt) {

    public static List<EditionView> of(List<EditionRecord> records, EditionHistory history, LocalDate asOf) {
        return records.stream().map(record -> of(Reference.of(record), record, history.state(record, asOf)))
                .toList();
    }

    public static EditionView of(Reference reference, EditionRecord record, EditionState state) {
        return new EditionView(reference, state, record.term().base(),
                Optional.of(record.term().reason()).filter(reason -> !reason.isEmpty()),
                record.delivery().source().origin(),
                record.delivery().source().fileName(), record.delivery().source().door(), record.delivery().counts(),
                record.delivery().acknowledgement().guards().stream().sorted().toList(), record.trail().staged().at(),
                record.trail().publishedAt(), record.trail().withdrawal().map(Withdrawal::stamp).map(AuditEntry::at));
    }

    /**
     * Identifies an edition or supplement.
     *
     * @param edition its first day
     * @param round 1 for the first record of this file for this day, 2 for the one after its withdrawal, and so on
     * @param lastDay null if it has none
     */
    public record Reference(LocalDate edition, String sha256, int round, EditionKind kind,
            @OrNull Optional<LocalDate> lastDay, boolean sample) {

        public static Reference of(EditionRecord record) {
            return new Reference(record.firstDay(), record.sha256(), record.round(), record.term().kind(),
                    record.term().lastDay(), record.isSample());
        }

        /** The edition with its supplements merged: a sample if any part of it is. */
        public static Reference of(EditionRecord record, EditionRef merged) {
            return new Reference(record.firstDay(), record.sha256(), record.round(), record.term().kind(),
                    record.term().lastDay(), merged.sample());
        }
    }

    /**
     * An edition with its supplements and the hash of the merged rows.
     *
     * @param rowsAsOf the day whose supplements are merged
     * @param courses the number of rows
     */
    public record Merged(@JsonUnwrapped EditionView edition, LocalDate rowsAsOf, String rowsSha256, int courses,
            List<EditionView> supplements) {}
}
