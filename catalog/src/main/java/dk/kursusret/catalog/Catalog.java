package dk.kursusret.catalog;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.InForce;
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
 * The lists and rates as query functions read them. HeldEditions are kept in memory, as they cannot change; pointers are read again when
 * they are 30 seconds old. Where that fails those that are held go on being used, the store is left alone for as long, and
 * {@link #held} tells. Safe for use by several threads.
 */
public final class Catalog {
    private static final Duration POINTERS_LAST = Duration.ofSeconds(30);
    private final EditionReader store;
    private final Clock clock;
    private final Map<String, Pointers> pointers = new ConcurrentHashMap<>();
    private final HeldEditions rows;
    private final RateTable shipped = RateTable.load();
    private volatile Optional<Failure> failure = Optional.empty();

    public Catalog(EditionReader store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.rows = new HeldEditions(store);
    }

    /** @param known what is known now */
    private record Pointers(List<EditionRecord> records, EditionHistory known, Instant readAt) {}

    private record Failure(Instant at, String kind) {}

    /**
     * That answers come from what was read some time ago, because it cannot be read again.
     *
     * @param since when the oldest of it was read
     * @param failure the kind of exception; never its message, which may quote an item
     */
    public record Held(Instant since, String failure) {}

    /** What the law reads on a day; rows are fetched for the lists that are asked about, not before. */
    public PositiveLists lists(LocalDate asOf, Optional<LocalDate> knownOn) {
        return new ListsOnADay(this, asOf, knownOn);
    }

    /**
     * The edition of the list that holds on a day, supplements merged over it.
     *
     * @param knownOn as known at the end of that day in Denmark; empty: as known now
     */
    public Optional<LoadedEdition> inForce(String list, LocalDate asOf, Optional<LocalDate> knownOn) {
        return history(list, knownOn).on(asOf).map(rows::merged);
    }

    /**
     * The rates for questions about a day: of the newest edition whose first day has come, on that day or by the time
     * of asking, or else those that ship. So an amount of a past year that is imported later is used at once.
     *
     * @param knownOn as known at the end of that day in Denmark; empty: as known now
     */
    public RatesInUse rates(LocalDate asOf, Optional<LocalDate> knownOn) {
        LocalDate asked = knownOn.orElseGet(() -> CivilDay.today(clock));
        return inForce(RateTable.LIST, asOf.isAfter(asked) ? asOf : asked, knownOn)
                .map(edition -> new RatesInUse(Optional.of(edition), edition.rates()))
                .orElseGet(() -> new RatesInUse(Optional.empty(), knownOn.map(shipped::knownOn).orElse(shipped)));
    }

    /**
     * What was published of the list.
     *
     * @param knownOn as known at the end of that day in Denmark; empty: as known now
     */
    public EditionHistory history(String list, Optional<LocalDate> knownOn) {
        Pointers held = pointers(list);
        return knownOn.map(day -> EditionHistory.of(held.records(), CivilDay.endOf(day))).orElse(held.known());
    }

    /** The rows of an edition or supplement, with those of its supplements merged over them. */
    public LoadedEdition rows(InForce inForce) {
        return rows.merged(inForce);
    }

    /** Every record of the list, the staged and the withdrawn ones too, oldest first day first. */
    public List<EditionRecord> editions(String list) {
        return pointers(list).records();
    }

    /** Empty where the store could be read when it was last asked. */
    public Optional<Held> held() {
        return failure.flatMap(failed -> pointers.values().stream().filter(held -> !isFresh(held)).map(Pointers::readAt)
                .min(Comparator.naturalOrder()).map(since -> new Held(since, failed.kind())));
    }

    private Pointers pointers(String list) {
        return pointers.compute(list, (id, held) -> held == null ? read(id) : isFresh(held) ? held : again(id, held));
    }

    /** Any failure will do: a store that is slow, throttled, gone or wrong, or credentials that have run out. */
    private Pointers again(String list, Pointers held) {
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

    /** Forgets the pointers, so that the next question reads them; rows are kept. */
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
