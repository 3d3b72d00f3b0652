package dk.kursusret.importer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What operators may know: every list with all that was done to it, what waits for approval, and the reports. */
final class AdminReads {
    /** The state of what nobody has approved; those of what is published are the catalog's. */
    private static final String WAITING = "WAITING";
    private final EditionStore store;
    private final KnownLists lists;
    private final Clock clock;

    AdminReads(EditionStore store, KnownLists lists, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.clock = clock;
    }

    /** Every list with its editions, staged and withdrawn ones too, and their states today. */
    ObjectNode all() {
        LocalDate today = CivilDay.today(clock);
        ObjectNode json = Json.object().put("asOf", today.toString());
        ArrayNode each = json.putArray("lists");
        lists.all().forEach(list -> each.add(list(list, today)));
        return json;
    }

    private ObjectNode list(KnownList list, LocalDate today) {
        List<EditionRecord> records = store.records(list.id());
        EditionHistory history = EditionHistory.of(records, Instant.MAX);
        ObjectNode json = Json.object().put("list", list.id()).put("kind", list.kind().name());
        ArrayNode editions = json.putArray("editions");
        history.records().forEach(record -> editions
                .add(EditionRecordJson.of(record).put("state", history.state(record, today).name())));
        records.stream().filter(EditionRecord::isStaged)
                .forEach(record -> editions.add(EditionRecordJson.of(record).put("state", WAITING)));
        return json;
    }

    /** What waits for approval, list by list. */
    ObjectNode waiting() {
        ObjectNode json = Json.object();
        ArrayNode imports = json.putArray("imports");
        lists.all().stream().flatMap(list -> store.records(list.id()).stream()).filter(EditionRecord::isStaged)
                .forEach(record -> imports.add(EditionRecordJson.of(record)));
        return json;
    }

    /**
     * The report that was made when the file was staged last.
     *
     * @throws Problem 404 where nothing was staged under the id
     */
    ObjectNode report(EditionId id) {
        EditionRecord record = store.records(id.list()).stream().filter(found -> found.id().equals(id))
                .reduce((before, after) -> after).orElseThrow(() -> Problem.notFound(
                        "Der er ikke indlæst nogen fil med det nummer.", "No file was brought under that id."));
        return StoredReport.of(record, store);
    }
}
