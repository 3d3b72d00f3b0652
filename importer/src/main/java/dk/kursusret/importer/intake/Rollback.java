package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.EditionsInForce;
import dk.kursusret.catalog.edition.Withdrawal;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.WriteOutcome;
import dk.kursusret.importer.report.RollbackReport;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Withdraws what was published last for a first day: a supplement or a correction before the edition it followed. Each
 * rollback undoes one publication, and what was in force before it is in force again.
 */
public final class Rollback {
    private final EditionStore store;
    private final Clock clock;

    public Rollback(EditionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Refused where nothing is published for that day, or where someone else has just published or withdrawn an edition
     * of the list.
     *
     * @param reason in the operator's words; may be empty
     */
    public Result<RollbackReport> run(String list, LocalDate firstDay, String reason, String who) {
        return run(list, firstDay, last -> true, reason, who);
    }

    /** Withdraws one particular edition. Refused also where another has been published for its first day since. */
    public Result<RollbackReport> run(EditionId id, String reason, String who) {
        return run(id.list(), id.firstDay(), last -> last.id().equals(id), reason, who);
    }

    private Result<RollbackReport> run(String list, LocalDate firstDay, Predicate<EditionRecord> expected,
            String reason,
            String who) {
        List<EditionRecord> records = store.records(list);
        Optional<EditionRecord> last = last(records, firstDay);
        if (last.isEmpty()) {
            return new Result.Refused<>(Refusal.Because.NOTHING_STANDS);
        }
        if (!expected.test(last.get())) {
            return new Result.Refused<>(Refusal.Because.OVERTAKEN);
        }
        Withdrawal withdrawal = new Withdrawal(AuditEntry.now(clock, who), reason);
        return store.withdraw(last.get(), withdrawal, records) == WriteOutcome.REFUSED
                ? new Result.Refused<>(Refusal.Because.OVERTAKEN)
                : new Result.Done<>(report(last.get(), store.records(list)));
    }

    /** What a rollback would withdraw: of everything published for a first day, what was published last. */
    public static Optional<EditionRecord> last(List<EditionRecord> records, LocalDate firstDay) {
        return records.stream().filter(EditionRecord::stands).filter(record -> record.firstDay().equals(firstDay))
                .max(Comparator.comparing(record -> record.trail().publishedAt().orElse(Instant.MIN)));
    }

    private static RollbackReport report(EditionRecord withdrawn, List<EditionRecord> now) {
        LocalDate firstDay = withdrawn.firstDay();
        return RollbackReport.of(withdrawn, EditionsInForce.on(now, firstDay, Instant.MAX),
                withdrawn.term().kind() == EditionKind.EDITION ? EditionsInForce.suspended(now, firstDay) : List.of());
    }
}
