package dk.kursusret.catalog;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.rules.lists.PositiveLists;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lists and rates as query functions read them. Rows are kept in memory, as they cannot change; pointers are read again when
 * they are 30 seconds old. Safe for use by several threads.
 */
public final class Catalog {
    private static final Duration POINTERS_LAST = Duration.ofSeconds(30);
    private final EditionStore store;
    private final Clock clock;
    private final Map<String, Pointers> pointers = new ConcurrentHashMap<>();
    private final Rows rows;
    private final RateTable shipped = RateTable.load();

    public Catalog(EditionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.rows = new Rows(store);
    }

    /** @param known what is known now */
    private record Pointers(List<EditionRecord> records, EditionHistory known, Instant readAt) {}

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

    private Pointers pointers(String list) {
        return pointers.compute(list, (id, held) -> isFresh(held) ? held : read(id));
    }

    /** Forgets the pointers, so that the next question reads them; rows are kept. */
    public void refresh() {
        pointers.clear();
    }

    private boolean isFresh(Pointers held) {
        return held != null && clock.instant().isBefore(held.readAt().plus(POINTERS_LAST));
    }

    private Pointers read(String list) {
        List<EditionRecord> records = store.records(list);
        return new Pointers(records, EditionHistory.of(records, Instant.MAX), clock.instant());
    }
}
