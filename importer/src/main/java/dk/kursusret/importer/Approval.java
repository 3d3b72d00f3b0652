package dk.kursusret.importer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Stamp;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.WriteOutcome;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.compare.Brought;
import dk.kursusret.importer.compare.Comparing;
import dk.kursusret.importer.compare.Comparison;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.rules.texts.Text;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Publishes what was staged. What has been published since it was staged may raise guards anew. */
public final class Approval {
    private final EditionStore store;
    private final Clock clock;
    private final ApprovalRule rule;
    private final Comparing comparing;

    public Approval(EditionStore store, Clock clock, ApprovalRule rule) {
        this.store = store;
        this.clock = clock;
        this.rule = rule;
        this.comparing = new Comparing(store, Messages.load());
    }

    /**
     * The report of the import with the status it has now: PUBLISHED, UNCHANGED where it was published already, BLOCKED
     * where a guard is raised that was not acknowledged.
     *
     * @throws Problem 404 where nothing is staged under the id, 403 where the rule asks for someone else, 409 where
     *         others publish in the same list again and again
     */
    public ObjectNode run(EditionId id, Principal who) {
        return Overtaken.retried(() -> attempt(id, who));
    }

    private Optional<ObjectNode> attempt(EditionId id, Principal who) {
        List<EditionRecord> records = store.records(id.list());
        List<EditionRecord> rounds = records.stream().filter(record -> record.id().equals(id)).toList();
        Optional<EditionRecord> waiting = rounds.stream().filter(EditionRecord::isStaged).findFirst();
        Optional<EditionRecord> published = rounds.stream().filter(EditionRecord::stands)
                .reduce((before, after) -> after);
        if (waiting.isEmpty() && published.isPresent()) {
            return Optional.of(report(published.get(), ImportStatus.UNCHANGED));
        }
        EditionRecord staged = waiting
                .orElseThrow(() -> Problem.notFound("Der venter ingen udgave med det nummer på godkendelse.",
                        "No edition with that id is waiting for approval."));
        if (rule == ApprovalRule.TWO_PERSONS && brought(id, rounds, who)) {
            throw secondPersonNeeded();
        }
        Comparison now = comparing.compare(new Brought(id, staged.kind(), staged.lastDay(), store.entries(id)),
                Optional.empty(), records);
        List<Finding> open = now.guards().stream()
                .filter(guard -> !staged.acknowledgement().guards().contains(guard.code())).toList();
        return open.isEmpty() ? published(staged, who, records) : Optional.of(blocked(staged, now, open));
    }

    /** By whatever door, in whatever round: others who brought the same bytes since take nobody's name off. */
    private boolean brought(EditionId id, List<EditionRecord> rounds, Principal who) {
        return who.isAmong(store.bringers(id)) || rounds.stream().map(record -> Principal.of(record.staged().by()))
                .anyMatch(bringer -> who.isAmong(bringer.identities()));
    }

    private Optional<ObjectNode> published(EditionRecord staged, Principal who, List<EditionRecord> records) {
        Stamp stamp = new Stamp(clock.instant().truncatedTo(ChronoUnit.MILLIS), who.name());
        return store.publish(staged, stamp, records) == WriteOutcome.WRITTEN
                ? Optional.of(report(staged, ImportStatus.PUBLISHED))
                : Optional.empty();
    }

    private ObjectNode blocked(EditionRecord staged, Comparison now, List<Finding> open) {
        ObjectNode report = report(staged, ImportStatus.BLOCKED);
        report.set("diff", ImportReportJson.diff(now.diff()));
        now.correction().ifPresent(correction -> report.set("correction", ImportReportJson.diff(correction)));
        report.set("changes", DiffRowsJson.of(now.rows()));
        ArrayNode findings = Json.array();
        open.stream().map(ImportReportJson::finding).forEach(findings::add);
        report.path("findings").forEach(findings::add);
        report.put("findingsTotal", report.path("findingsTotal").asInt() + open.size());
        report.set("findings", findings);
        return report;
    }

    private ObjectNode report(EditionRecord record, ImportStatus status) {
        return StoredReport.of(record, store).put("status", status.name());
    }

    private static Problem secondPersonNeeded() {
        return new Problem(403, "second-person-needed",
                new Text("En anden end den, der har indlæst filen, skal godkende den.",
                        "Someone other than the person who brought the file must approve it."),
                List.of());
    }
}
