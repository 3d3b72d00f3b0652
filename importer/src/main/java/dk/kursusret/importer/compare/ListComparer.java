package dk.kursusret.importer.compare;

import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.EditionDiff;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.EditionsInForce;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.RateRow;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Compares a list with what is published: an edition with what holds on the day before it, a supplement with what it
 * adds to.
 */
public final class ListComparer {
    private final EditionStore store;
    private final Messages messages;
    private final RateGuards rateGuards;
    private final List<Row> shippedRates;

    public ListComparer(EditionStore store, Messages messages) {
        this.store = store;
        this.messages = messages;
        this.rateGuards = new RateGuards(messages);
        this.shippedRates = RateTable.load().all().stream().<Row>map(rate -> new RateRow(rate, 0, 0)).toList();
    }

    /**
     * @param against the published edition against which differences are shown; empty for the one that is replaced or
     * added to. Guards always look at the latter
     * @param records all records of the list, read at one moment
     */
    public Comparison compare(Candidate brought, Optional<InForce> against, List<EditionRecord> records) {
        Comparison comparison = switch (brought.kind()) {
            case EDITION -> brought.id().list().equals(RateTable.LIST) ? rates(brought, records)
                    : edition(brought, records);
            case SUPPLEMENT -> supplement(brought.id(), brought.entries(), records);
        };
        return against.map(other -> comparison.withDifferences(differences(brought.entries(), against, change -> {}),
                other.edition().firstDay())).orElse(comparison);
    }

    private Comparison edition(Candidate brought, List<EditionRecord> records) {
        EditionId id = brought.id();
        Optional<InForce> before = standing(id.firstDay().minusDays(1), records);
        Guards guards = new Guards(messages);
        Differences differences = differences(brought.entries(), before, guards::changed);
        List<Finding> raised = new ArrayList<>(guards.edition(differences));
        raised.addAll(correction(brought, records));
        Guards ofCorrection = new Guards(messages);
        Optional<Differences> correction = corrected(brought, records)
                .map(standing -> differences(brought.entries(), Optional.of(standing), ofCorrection::changed));
        correction.stream().flatMap(found -> ofCorrection.correction(found, id.firstDay()).stream())
                .filter(finding -> raised.stream().noneMatch(earlier -> isSame(earlier, finding))).forEach(raised::add);
        return new Comparison(Optional.empty(), differences.counts(firstDay(before)), differences.rows(),
                correction.map(found -> found.counts(Optional.of(id.firstDay()))), raised,
                guards.omitted() + ofCorrection.omitted(), warnings(id, records));
    }

    private List<Finding> warnings(EditionId id, List<EditionRecord> records) {
        List<Finding> warnings = new ArrayList<>(sameBytes(id, records));
        EditionsInForce.suspended(records, id.firstDay()).stream().map(this::takesEffectAgain).forEach(warnings::add);
        return warnings;
    }

    /** Warns of a supplement that has been suspended since its edition was withdrawn, and takes effect again. */
    private Finding takesEffectAgain(EditionRecord supplement) {
        Map<String, Object> values = new HashMap<>(dayOf(supplement.firstDay()));
        values.put("count", supplement.delivery().counts().accepted());
        return messages.finding("W323", values);
    }

    /**
     * The edition of the same first day, where this file has other bytes and so corrects it. Its supplements stay and
     * are not compared.
     */
    private static Optional<InForce> corrected(Candidate brought, List<EditionRecord> records) {
        return EditionsInForce.from(records, brought.id().firstDay()).map(InForce::edition)
                .filter(standing -> !standing.sha256().equals(brought.id().sha256()))
                .map(standing -> new InForce(standing, List.of()));
    }

    /** Whether two findings say the same: of the same course, of the same column, or in the same words. */
    private static boolean isSame(Finding one, Finding other) {
        return one.code() == other.code()
                && (one.text().equals(other.text()) || one.place().isPresent() && one.place().equals(other.place())
                        || one.value().isPresent() && one.value().equals(other.value()));
    }

    /** Compares rates; a first edition of them is compared with the rates that come with the product. */
    private Comparison rates(Candidate brought, List<EditionRecord> records) {
        EditionId id = brought.id();
        List<Row> entries = brought.entries();
        Optional<InForce> before = standing(id.firstDay().minusDays(1), records);
        List<Row> old = before.map(found -> LoadedEdition.read(found, store).rows()).orElse(shippedRates);
        Differences differences = new Differences(entries, change -> {});
        old.forEach(differences::standing);
        List<Finding> raised = new ArrayList<>(rateGuards.edition(old, entries));
        raised.addAll(correction(brought, records));
        List<Finding> warnings = new ArrayList<>(rateGuards.units(old, entries));
        warnings.addAll(later(id, records));
        warnings.addAll(sameBytes(id, records));
        return new Comparison(Optional.empty(), differences.counts(firstDay(before)), differences.rows(),
                Optional.empty(), raised, 0, warnings);
    }

    /** Warns where an edition of rates with a later first day will replace this one. */
    private List<Finding> later(EditionId id, List<EditionRecord> records) {
        return records.stream().filter(EditionRecord::stands).map(EditionRecord::firstDay)
                .filter(id.firstDay()::isBefore).min(Comparator.naturalOrder())
                .map(day -> List.of(messages.finding("W312", dayOf(day)))).orElse(List.of());
    }

    private Comparison supplement(EditionId id, List<Row> entries, List<EditionRecord> records) {
        Optional<InForce> base = EditionsInForce.on(records, id.firstDay(), Instant.MAX);
        Guards guards = new Guards(messages);
        Differences differences = differences(entries, base, guards::changed);
        return new Comparison(firstDay(base), differences.countsOfSupplement(firstDay(base)),
                differences.rowsOfSupplement(), Optional.empty(), guards.supplement(differences), guards.omitted(),
                sameBytes(id, records));
    }

    private Differences differences(List<Row> entries, Optional<InForce> standing,
            Consumer<EditionDiff.Change<Row>> watcher) {
        Differences differences = new Differences(entries, watcher);
        standing.ifPresent(found -> store.read(found, differences::standing));
        return differences;
    }

    /** The latest edition that has begun by that day, even if it has ended. */
    private static Optional<InForce> standing(LocalDate day, List<EditionRecord> records) {
        return EditionsInForce.begun(records, day, Instant.MAX);
    }

    private static Optional<LocalDate> firstDay(Optional<InForce> edition) {
        return edition.map(found -> found.edition().firstDay());
    }

    /** Findings where a published edition with the same first day is corrected. */
    private List<Finding> correction(Candidate brought, List<EditionRecord> records) {
        return EditionsInForce.from(records, brought.id().firstDay()).map(InForce::edition)
                .flatMap(standing -> correction(brought, standing)).stream().toList();
    }

    private Optional<Finding> correction(Candidate brought, EditionRecord standing) {
        if (!standing.sha256().equals(brought.id().sha256())) {
            return Optional.of(messages.finding("A205", dayOf(brought.id().firstDay())));
        }
        return brought.lastDay().flatMap(last -> standing.term().lastDay().filter(stated -> !stated.equals(last))
                .map(stated -> lastDayCorrected(brought.id().firstDay(), stated, last)));
    }

    private Finding lastDayCorrected(LocalDate firstDay, LocalDate before, LocalDate after) {
        Map<String, Object> values = new HashMap<>(dayOf(firstDay));
        values.putAll(Map.of("before", Numbers.danish(before), "beforeEn", Numbers.english(before), "after",
                Numbers.danish(after), "afterEn", Numbers.english(after)));
        return messages.finding("A205.last-day", values);
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
