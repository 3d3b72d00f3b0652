package dk.kursusret.importer.compare;

import dk.kursusret.catalog.EditionDiff;
import dk.kursusret.catalog.EditionId;
import dk.kursusret.catalog.EditionKind;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.catalog.EditionStore;
import dk.kursusret.catalog.EditionsInForce;
import dk.kursusret.catalog.Entry;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.RateTable;
import dk.kursusret.importer.report.DiffCounts;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a list with what stands: an edition with the day before it, a supplement with what it adds to. */
public final class Comparing {
    private final EditionStore store;
    private final Messages messages;
    private final Guards guards;
    private final RateGuards rateGuards;
    private final List<Entry> shippedRates;

    public Comparing(EditionStore store, Messages messages) {
        this.store = store;
        this.messages = messages;
        this.guards = new Guards(messages);
        this.rateGuards = new RateGuards(messages);
        this.shippedRates = RateTable.load().all().stream().map(rate -> Entry.of(rate, 0, 0)).toList();
    }

    /** @param records every record of the list, as of one moment */
    public Comparison compare(EditionId id, EditionKind kind, List<Entry> entries, List<EditionRecord> records) {
        return switch (kind) {
            case EDITION -> id.list().equals(RateTable.LIST) ? rates(id, entries, records)
                    : edition(id, entries, records);
            case SUPPLEMENT -> supplement(id, entries, records);
        };
    }

    private Comparison edition(EditionId id, List<Entry> entries, List<EditionRecord> records) {
        Optional<LoadedEdition> before = standing(id.firstDay().minusDays(1), records);
        List<Entry> old = before.map(LoadedEdition::entries).orElse(List.of());
        List<Finding> raised = new ArrayList<>(guards.edition(old, entries));
        raised.addAll(correction(id, records));
        return new Comparison(Optional.empty(), DiffCounts.of(firstDay(before), EditionDiff.between(old, entries)),
                raised, sameBytes(id, records));
    }

    /** The rates that ship are what the first edition of them is compared with. */
    private Comparison rates(EditionId id, List<Entry> entries, List<EditionRecord> records) {
        Optional<LoadedEdition> before = standing(id.firstDay().minusDays(1), records);
        List<Entry> old = before.map(LoadedEdition::entries).orElse(shippedRates);
        List<Finding> raised = new ArrayList<>(rateGuards.edition(old, entries));
        raised.addAll(correction(id, records));
        List<Finding> warnings = new ArrayList<>(rateGuards.units(old, entries));
        warnings.addAll(later(id, records));
        warnings.addAll(sameBytes(id, records));
        return new Comparison(Optional.empty(), DiffCounts.of(firstDay(before), EditionDiff.between(old, entries)),
                raised, warnings);
    }

    /** Rates of a later first day are used instead from that day on. */
    private List<Finding> later(EditionId id, List<EditionRecord> records) {
        return records.stream().filter(EditionRecord::stands).map(EditionRecord::firstDay)
                .filter(id.firstDay()::isBefore).min(Comparator.naturalOrder())
                .map(day -> List.of(messages.finding("W312", dayOf(day)))).orElse(List.of());
    }

    private Comparison supplement(EditionId id, List<Entry> entries, List<EditionRecord> records) {
        Optional<LoadedEdition> base = standing(id.firstDay(), records);
        List<Entry> old = base.map(LoadedEdition::entries).orElse(List.of());
        return new Comparison(firstDay(base),
                DiffCounts.ofSupplement(firstDay(base), EditionDiff.between(old, entries)),
                guards.supplement(old, entries), sameBytes(id, records));
    }

    private Optional<LoadedEdition> standing(LocalDate day, List<EditionRecord> records) {
        return EditionsInForce.on(records, day, Instant.MAX).map(inForce -> LoadedEdition.read(inForce, store));
    }

    private static Optional<LocalDate> firstDay(Optional<LoadedEdition> edition) {
        return edition.map(found -> found.record().firstDay());
    }

    private List<Finding> correction(EditionId id, List<EditionRecord> records) {
        boolean published = records.stream().filter(EditionRecord::stands)
                .filter(r -> r.kind() == EditionKind.EDITION).filter(r -> r.firstDay().equals(id.firstDay()))
                .anyMatch(r -> !r.sha256().equals(id.sha256()));
        return published ? List.of(messages.finding("A205", dayOf(id.firstDay()))) : List.of();
    }

    private List<Finding> sameBytes(EditionId id, List<EditionRecord> records) {
        return records.stream().filter(EditionRecord::stands).filter(r -> r.sha256().equals(id.sha256()))
                .filter(r -> !r.firstDay().equals(id.firstDay())).map(EditionRecord::firstDay).findFirst()
                .map(day -> List.of(messages.finding("W303", dayOf(day)))).orElse(List.of());
    }

    private static Map<String, Object> dayOf(LocalDate day) {
        return Map.of("day", Numbers.danish(day), "dayEn", Numbers.english(day));
    }
}
