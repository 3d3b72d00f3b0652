package dk.kursusret.importer.admin;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An edition as operators see it: with who did what to it, and why. What has not happened is null.
 *
 * @param state on the day of asking; absent where nobody asked
 */
record EditionView(String id, @JsonUnwrapped What what, @JsonUnwrapped From from, @JsonUnwrapped Counts counts,
        List<String> acknowledged, @JsonUnwrapped History history,
        @JsonInclude(Include.NON_ABSENT) Optional<String> state) {

    /** @param edition the first day */
    record What(String list, LocalDate edition, String sha256, EditionKind kind, Optional<LocalDate> lastDay,
            Optional<String> reason) {}

    /** @param source the name of the file */
    record From(String source, Door door, boolean sample) {}

    record History(Instant stagedAt, String stagedBy, Optional<Instant> approvedAt, Optional<String> approvedBy,
            Optional<Instant> publishedAt, @JsonUnwrapped Withdrawn withdrawn) {}

    record Withdrawn(Optional<Instant> withdrawnAt, Optional<String> withdrawnBy, Optional<String> withdrawnReason) {}

    static EditionView of(EditionRecord record, Optional<String> state) {
        return new EditionView(record.id().toString(),
                new What(record.list(), record.firstDay(), record.sha256(), record.kind(), record.lastDay(),
                        Optional.of(record.reason()).filter(reason -> !reason.isEmpty())),
                new From(record.source().fileName(), record.source().door(), record.isSample()), record.counts(),
                record.acknowledgement().guards().stream().sorted().toList(), history(record), state);
    }

    private static History history(EditionRecord record) {
        Optional<AuditEntry> withdrawn = record.withdrawal().map(Withdrawal::stamp);
        return new History(record.staged().at(), record.staged().by(), record.approved().map(AuditEntry::at),
                record.approved().map(AuditEntry::by), record.publishedAt(),
                new Withdrawn(withdrawn.map(AuditEntry::at),
                        withdrawn.map(AuditEntry::by), record.withdrawal().map(Withdrawal::reason)));
    }
}
