package dk.kursusret.importer.admin;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.ListKind;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.importer.pages.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What operators can look up: every list with its whole history, and what waits for approval. */
final class AdminReads {
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
        Standing standing = standing(list, today);
        return new OneList(list.id(), list.kind(), Stream.concat(standing.history().records().stream(),
                standing.records().stream().filter(EditionRecord::isStaged))
                .map(record -> EditionView.of(record, Optional.of(standing.state(record)))).toList());
    }

    private Standing standing(KnownList list, LocalDate today) {
        return Standing.of(list, store.records(list.id()), today);
    }

    /** What waits for approval, by list. */
    Waiting waiting() {
        LocalDate today = CivilDay.today(clock);
        return new Waiting(lists.all().stream().flatMap(list -> standing(list, today).waiting().stream())
                .map(record -> EditionView.of(record, Optional.empty())).toList());
    }
}
