package dk.kursusret.catalog.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The published editions and supplements of one list, as known at a moment; staged ones are left out. Immutable. */
public final class EditionHistory {
    private static final Comparator<EditionRecord> OLDEST_FIRST = Comparator.comparing(EditionRecord::firstDay)
            .thenComparing(r -> r.term().kind()).thenComparing(r -> r.trail().publishedAt().orElseThrow())
            .thenComparing(EditionRecord::sha256).thenComparing(EditionRecord::round);
    private final List<EditionRecord> records;

    private EditionHistory(List<EditionRecord> records) {
        this.records = records;
    }

    /**
     * @param records of one list
     * @param knownBefore publications and withdrawals at this moment or later are left out
     */
    public static EditionHistory of(List<EditionRecord> records, Instant knownBefore) {
        return new EditionHistory(records.stream().flatMap(record -> record.asKnownBefore(knownBefore).stream())
                .sorted(OLDEST_FIRST).toList());
    }

    /** By first day; on the same day editions before supplements, then in the order of publication. */
    public List<EditionRecord> records() {
        return records;
    }

    /** The edition that holds on a day, with its supplements. */
    public Optional<InForce> on(LocalDate asOf) {
        return EditionsInForce.on(records, asOf, Instant.MAX);
    }

    /** The edition whose last day has passed without a newer one; empty where an edition holds or none has begun. */
    public Optional<InForce> lapsed(LocalDate asOf) {
        return begun(asOf).filter(found -> found.edition().isOver(asOf));
    }

    private Optional<InForce> begun(LocalDate asOf) {
        return EditionsInForce.begun(records, asOf, Instant.MAX);
    }

    /** The edition with exactly this first day; if it was corrected, the last correction. */
    public Optional<EditionRecord> edition(LocalDate firstDay) {
        return on(firstDay).map(InForce::edition).filter(edition -> edition.firstDay().equals(firstDay));
    }

    /** The last edition that began before this day, whether or not it is over. */
    public Optional<EditionRecord> editionBefore(LocalDate firstDay) {
        return begun(firstDay.minusDays(1)).map(InForce::edition);
    }

    /** An edition with the supplements that add to it on a day. */
    public InForce merged(EditionRecord edition, LocalDate asOf) {
        return new InForce(edition, EditionsInForce.supplements(standing().toList(), edition, asOf));
    }

    /** The day itself if the edition holds on it, otherwise the nearest day on which it does. */
    public LocalDate nearestDay(EditionRecord edition, LocalDate day) {
        if (day.isBefore(edition.firstDay())) {
            return edition.firstDay();
        }
        Stream<LocalDate> next = standing().filter(r -> r.term().kind() == EditionKind.EDITION)
                .map(EditionRecord::firstDay)
                .filter(edition.firstDay()::isBefore).map(first -> first.minusDays(1));
        return Stream.concat(next, edition.term().lastDay().stream()).min(Comparator.naturalOrder())
                .filter(day::isAfter)
                .orElse(day);
    }

    /** @param record one of {@link #records} */
    public EditionState state(EditionRecord record, LocalDate asOf) {
        if (record.trail().withdrawal().isPresent()) {
            return EditionState.WITHDRAWN;
        }
        return record.term().kind() == EditionKind.EDITION ? stateOfEdition(record, asOf)
                : stateOfSupplement(record, asOf);
    }

    private EditionState stateOfEdition(EditionRecord record, LocalDate asOf) {
        LocalDate day = later(asOf, record.firstDay());
        if (begun(day).filter(found -> found.edition().equals(record)).isEmpty()) {
            return EditionState.SUPERSEDED;
        }
        if (record.isOver(asOf)) {
            return EditionState.LAPSED;
        }
        return record.firstDay().isAfter(asOf) ? EditionState.NOT_YET_IN_FORCE : EditionState.IN_FORCE;
    }

    private EditionState stateOfSupplement(EditionRecord record, LocalDate asOf) {
        LocalDate base = record.term().base().orElseThrow();
        if (edition(base).isEmpty()) {
            return EditionState.BASE_WITHDRAWN;
        }
        LocalDate until = record.term().lastDay().filter(asOf::isAfter).orElse(asOf);
        Optional<InForce> last = begun(later(until, record.firstDay()));
        if (last.filter(found -> found.edition().firstDay().equals(base)).isEmpty()) {
            return EditionState.SUPERSEDED;
        }
        if (until.isBefore(asOf)) {
            return EditionState.ENDED;
        }
        if (last.get().edition().isOver(asOf)) {
            return EditionState.LAPSED;
        }
        return record.firstDay().isAfter(asOf) ? EditionState.NOT_YET_IN_FORCE : EditionState.IN_FORCE;
    }

    /** The days on which another edition or set of supplements may begin to hold, in order. */
    public List<LocalDate> turningDays() {
        return standing().flatMap(r -> Stream.concat(Stream.of(r.firstDay()),
                r.term().lastDay().map(last -> last.plusDays(1)).stream())).sorted().distinct().toList();
    }

    /** The unbroken periods in which the predicate is true of what holds; the last one may be open-ended. */
    public List<Validity> periods(Predicate<InForce> isTrue) {
        TreeSet<LocalDate> days = new TreeSet<>(turningDays());
        List<LocalDate> inside = days.stream().filter(day -> on(day).filter(isTrue).isPresent()).toList();
        return inside.stream().filter(day -> Optional.ofNullable(days.lower(day)).filter(inside::contains).isEmpty())
                .map(first -> new Validity(Optional.of(first),
                        days.tailSet(first).stream().filter(day -> !inside.contains(day)).findFirst()
                                .map(day -> day.minusDays(1))))
                .toList();
    }

    private Stream<EditionRecord> standing() {
        return records.stream().filter(EditionRecord::stands);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
