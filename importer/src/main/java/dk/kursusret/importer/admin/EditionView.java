package dk.kursusret.importer.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Withdrawal;
import dk.kursusret.importer.pages.FileState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An edition as operators see it, including who did what to it, and why. What has not happened is null.
 *
 * @param state its state today; absent where the answer does not give states
 */
record EditionView(String id, @JsonUnwrapped What what, @JsonUnwrapped From from, @JsonUnwrapped Counts counts,
        List<String> acknowledged, @JsonUnwrapped History history,
        @JsonInclude(Include.NON_ABSENT) Optional<FileState> state) {

    /** @param edition the first day */
    record What(String list, LocalDate edition, String sha256, EditionKind kind, Optional<LocalDate> lastDay,
            Optional<String> reason) {}

    /** @param source the file's name */
    record From(String source, Door door, boolean sample) {}

    record History(Instant stagedAt, String stagedBy, Optional<Instant> approvedAt, Optional<String> approvedBy,
            Optional<Instant> publishedAt, @JsonUnwrapped Withdrawn withdrawn) {}

    record Withdrawn(Optional<Instant> withdrawnAt, Optional<String> withdrawnBy, Optional<String> withdrawnReason) {}

    static EditionView of(EditionRecord record, Optional<FileState> state) {
        return new EditionView(record.id().toString(),
                new What(record.list(), record.firstDay(), record.sha256(), record.term().kind(),
                        record.term().lastDay(),
                        Optional.of(record.term().reason()).filter(reason -> !reason.isEmpty())),
                new From(record.delivery().source().fileName(), record.delivery().source().door(), record.isSample()),
                record.delivery().counts(),
                record.delivery().acknowledgement().guards().stream().sorted().toList(), history(record), state);
    }

    private static History history(EditionRecord record) {
        Optional<AuditEntry> withdrawn = record.trail().withdrawal().map(Withdrawal::stamp);
        return new History(record.trail().staged().at(), record.trail().staged().by(),
                record.trail().approved().map(AuditEntry::at),
                record.trail().approved().map(AuditEntry::by), record.trail().publishedAt(),
                new Withdrawn(withdrawn.map(AuditEntry::at),
                        withdrawn.map(AuditEntry::by), record.trail().withdrawal().map(Withdrawal::reason)));
    }
}
