package dk.kursusret.importer.admin;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.ListKind;
import dk.kursusret.catalog.store.EditionStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What operators can look up: every list with its whole history, and what waits for approval. */
final class AdminReads {
    /** The state of what is not yet approved. The states of published editions are those of the catalog. */
    private static final String WAITING = "WAITING";
    private final EditionStore store;
    private final KnownLists lists;
    private final Clock clock;

    AdminReads(EditionStore store, KnownLists lists, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.clock = clock;
    }

    record Lists(LocalDate asOf, List<OneList> lists) {}

    record OneList(String list, ListKind kind, List<EditionView> editions) {}

    record Waiting(List<EditionView> imports) {}

    /** All lists with their editions, including staged and withdrawn ones, and their states today. */
    Lists all() {
        LocalDate today = CivilDay.today(clock);
        return new Lists(today, lists.all().stream().map(list -> list(list, today)).toList());
    }

    private OneList list(KnownList list, LocalDate today) {
        List<EditionRecord> records = store.records(list.id());
        EditionHistory history = EditionHistory.of(records, Instant.MAX);
        return new OneList(list.id(), list.kind(), Stream.concat(
                history.records().stream()
                        .map(record -> EditionView.of(record, Optional.of(history.state(record, today).name()))),
                records.stream().filter(EditionRecord::isStaged)
                        .map(record -> EditionView.of(record, Optional.of(WAITING))))
                .toList());
    }

    /** What waits for approval, by list. */
    Waiting waiting() {
        return new Waiting(lists.all().stream().flatMap(list -> store.records(list.id()).stream())
                .filter(EditionRecord::isStaged).map(record -> EditionView.of(record, Optional.empty())).toList());
    }
}
