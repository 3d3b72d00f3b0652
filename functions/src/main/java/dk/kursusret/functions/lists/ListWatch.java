package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.lists.HealthAnswer;
import dk.kursusret.gateway.metrics.Metrics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts what an operator must attend to: lists that have lapsed or soon will, and files awaiting approval. */
final class ListWatch {
    /** How long before a list's last day its successor is due. */
    private static final int DAYS_AHEAD = 7;
    private static final Duration ONE_DAY = Duration.ofDays(1);
    /** A file that has waited this long is not going to be approved. */
    private static final Duration ABANDONED = Duration.ofDays(30);
    private final Catalog catalog;
    private final KnownLists lists;
    private final Metrics metrics;

    ListWatch(Catalog catalog, KnownLists lists, Metrics metrics) {
        this.catalog = catalog;
        this.lists = lists;
        this.metrics = metrics;
    }

    void report(HealthAnswer health, Instant now) {
        metrics.count("ListsMissed", health.listsMissed());
        metrics.count("ListsDue", lists.positive().stream().filter(list -> isDue(list, health.today())).count());
        metrics.count("ImportsWaiting", lists.all().stream().mapToLong(list -> waiting(list, now)).sum());
        health.lists().forEach(list -> list.daysOld().ifPresent(days -> metrics.count("Age " + list.list(), days)));
    }

    /** Whether the list's last day is near and no published edition follows. */
    private boolean isDue(KnownList list, LocalDate today) {
        Optional<LocalDate> next = inForce(list, today).map(InForce::edition)
                .flatMap(r -> r.term().lastDay()).map(last -> last.plusDays(1))
                .filter(day -> !day.isAfter(today.plusDays(DAYS_AHEAD))).filter(list::canBeginOn);
        return next.filter(day -> inForce(list, day).isEmpty()).isPresent();
    }

    private Optional<InForce> inForce(KnownList list, LocalDate day) {
        return catalog.history(list.id(), Optional.empty()).on(day);
    }

    /** Counts files staged at least a day ago for whose first day nothing has been published since. */
    private long waiting(KnownList list, Instant now) {
        List<EditionRecord> records = catalog.editions(list.id());
        return records.stream().filter(record -> record.waitsAmong(records)).filter(waiting -> {
            Duration age = Duration.between(waiting.trail().staged().at(), now);
            return age.compareTo(ONE_DAY) >= 0 && age.compareTo(ABANDONED) < 0;
        }).count();
    }
}
