package dk.kursusret.catalog;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.catalog.store.EditionReader;
import dk.kursusret.rules.lists.PositiveLists;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lists and rates as query functions read them. Rows are cached for the life of the container, because an edition
 * never changes; pointers are read again once they are 30 seconds old. If that fails, the cached pointers stay in use,
 * the store is not asked again for another 30 seconds, and {@link #held} says so. Thread-safe.
 */
public final class Catalog {
    private static final Duration POINTERS_LAST = Duration.ofSeconds(30);
    private final EditionReader store;
    private final Clock clock;
    private final Map<String, Pointers> pointers = new ConcurrentHashMap<>();
    private final HeldEditions rows;
    private final KnownLists lists = KnownLists.load();
    private final RateTable shipped = RateTable.load();
    private volatile Optional<Failure> failure = Optional.empty();

    public Catalog(EditionReader store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.rows = new HeldEditions(store);
    }

    /** @param known the history of the records as known now */
    private record Pointers(List<EditionRecord> records, EditionHistory known, Instant readAt) {}

    private record Failure(Instant at, String kind) {}

    /**
     * Answers rest on pointers that were read some time ago, because the store cannot be read.
     *
     * @param since when the oldest of these pointers was read
     * @param failure class name of the exception; never its message, which may quote an item
     */
    public record Held(Instant since, String failure) {}

    /** The lists as the law reads them on a day. The rows of a list are fetched only when it is asked for. */
    public PositiveLists lists(LocalDate asOf, Optional<LocalDate> knownOn) {
        return new ListsOnADay(this, asOf, knownOn);
    }

    /**
     * The edition of the list that holds on a day, with its supplements merged over it. The store is not asked about a
     * list that has no editions on that day, such as those of the RARs today.
     *
     * @param knownOn as known at the end of that day in Denmark; empty: as known now
     */
    public Optional<LoadedEdition> inForce(String list, LocalDate asOf, Optional<LocalDate> knownOn) {
        return lists.canHold(list, asOf) ? history(list, knownOn).on(asOf).map(rows::merged) : Optional.empty();
    }

    /**
     * The rates for questions about a day: those of the newest edition that has begun by that day or by the day of
     * asking, whichever is later, or else those that ship with the product. An amount for a past year that is imported
     * later is therefore used at once.
     *
     * @param knownOn as known at the end of that day in Denmark; empty: as known now
     */
    public RatesInUse rates(LocalDate asOf, Optional<LocalDate> knownOn) {
        LocalDate dayOfAsking = knownOn.orElseGet(() -> CivilDay.today(clock));
        return inForce(RateTable.LIST, asOf.isAfter(dayOfAsking) ? asOf : dayOfAsking, knownOn)
                .map(edition -> new RatesInUse(Optional.of(edition), edition.rates()))
                .orElseGet(() -> new RatesInUse(Optional.empty(), knownOn.map(shipped::knownOn).orElse(shipped)));
    }

    /**
     * The published editions and supplements of the list.
     *
     * @param knownOn as known at the end of that day in Denmark; empty: as known now
     */
    public EditionHistory history(String list, Optional<LocalDate> knownOn) {
        Pointers held = pointers(list);
        return knownOn.map(day -> EditionHistory.of(held.records(), CivilDay.endOf(day))).orElse(held.known());
    }

    /** The rows of an edition or supplement, with those of the supplements to it merged over them. */
    public LoadedEdition rows(InForce inForce) {
        return rows.merged(inForce);
    }

    /** Every record of the list, staged and withdrawn ones included, by first day. */
    public List<EditionRecord> editions(String list) {
        return pointers(list).records();
    }

    /** Empty unless the last read of the store failed and pointers in use are out of date. */
    public Optional<Held> held() {
        return failure.flatMap(failed -> pointers.values().stream().filter(held -> !isFresh(held)).map(Pointers::readAt)
                .min(Comparator.naturalOrder()).map(since -> new Held(since, failed.kind())));
    }

    private Pointers pointers(String list) {
        return pointers.compute(list,
                (id, held) -> held == null ? read(id) : isFresh(held) ? held : readAgain(id, held));
    }

    /** Every exception counts: the store may be slow, throttled, gone or corrupt, or the credentials expired. */
    private Pointers readAgain(String list, Pointers held) {
        if (failure.filter(failed -> isRecent(failed.at())).isPresent()) {
            return held;
        }
        try {
            return read(list);
        } catch (RuntimeException e) {
            failure = Optional.of(new Failure(clock.instant(), e.getClass().getName()));
            return held;
        }
    }

    /** Drops the cached pointers, so that the next question reads them anew; rows are kept. */
    public void refresh() {
        pointers.clear();
        failure = Optional.empty();
    }

    private boolean isFresh(Pointers held) {
        return isRecent(held.readAt());
    }

    private boolean isRecent(Instant moment) {
        return clock.instant().isBefore(moment.plus(POINTERS_LAST));
    }

    private Pointers read(String list) {
        List<EditionRecord> records = store.records(list);
        failure = Optional.empty();
        return new Pointers(records, EditionHistory.of(records, Instant.MAX), clock.instant());
    }
}
