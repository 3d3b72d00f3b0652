package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.WriteOutcome;
import dk.kursusret.importer.compare.Candidate;
import dk.kursusret.importer.compare.Comparison;
import dk.kursusret.importer.compare.ListComparer;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Publishes a staged file. What has been published since it was staged may raise new guards. */
public final class Approval {
    private final EditionStore store;
    private final Clock clock;
    private final ApprovalRule rule;
    private final ListComparer comparer;
    private final StagedReports reports;

    public Approval(EditionStore store, Clock clock, ApprovalRule rule) {
        this.store = store;
        this.clock = clock;
        this.rule = rule;
        this.comparer = new ListComparer(store, Messages.load());
        this.reports = new StagedReports(store);
    }

    /**
     * Returns the report of the import with its new status: PUBLISHED, UNCHANGED where it was published already,
     * BLOCKED where an unacknowledged guard is raised. Refused where nothing is staged under the id, where the rule
     * requires another person, and where others keep publishing in the same list.
     */
    public Result<ImportReport> run(EditionId id, Principal who) {
        return Result.retried(() -> attempt(id, who));
    }

    private Optional<Result<ImportReport>> attempt(EditionId id, Principal who) {
        List<EditionRecord> records = store.records(id.list());
        List<EditionRecord> rounds = records.stream().filter(record -> record.id().equals(id)).toList();
        Optional<EditionRecord> waiting = rounds.stream().filter(EditionRecord::isStaged).findFirst();
        Optional<EditionRecord> published = rounds.stream().filter(EditionRecord::stands)
                .reduce((before, after) -> after);
        if (waiting.isEmpty()) {
            return Optional.of(published.map(record -> done(reports.of(record).withStatus(ImportStatus.UNCHANGED)))
                    .orElseGet(() -> new Result.Refused<>(Refusal.Because.NOTHING_WAITS)));
        }
        EditionRecord staged = waiting.get();
        if (isForSomeoneElse(id, records, who)) {
            return Optional.of(new Result.Refused<>(Refusal.Because.SECOND_PERSON_NEEDED));
        }
        Comparison now = comparer.compare(
                new Candidate(id, staged.term().kind(), staged.term().lastDay(), store.entries(id)),
                Optional.empty(), records);
        List<Finding> open = now.guards().stream()
                .filter(guard -> !staged.delivery().acknowledgement().guards().contains(guard.code().name())).toList();
        if (!open.isEmpty()) {
            return Optional.of(done(reports.of(staged).blockedBy(open, now)));
        }
        return store.publish(staged, AuditEntry.now(clock, who.name()), records) == WriteOutcome.WRITTEN
                ? Optional.of(done(reports.of(staged).withStatus(ImportStatus.PUBLISHED)))
                : Optional.empty();
    }

    /**
     * Whether the rule requires someone other than this person to approve the file.
     *
     * @param records the records of its list
     */
    public boolean isForSomeoneElse(EditionId id, List<EditionRecord> records, Principal who) {
        return rule == ApprovalRule.TWO_PERSONS && submitted(id, records, who);
    }

    /**
     * Whether this person submitted the file, by any door and at any time. It stays so when others submit the same
     * bytes later.
     */
    private boolean submitted(EditionId id, List<EditionRecord> records, Principal who) {
        return who.isAmong(store.bringers(id))
                || records.stream().filter(record -> record.id().equals(id))
                        .map(record -> Principal.of(record.trail().staged().by()))
                        .anyMatch(bringer -> who.isAmong(bringer.identities()));
    }

    private static Result<ImportReport> done(ImportReport report) {
        return new Result.Done<>(report);
    }
}
