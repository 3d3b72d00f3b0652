package dk.kursusret.catalog.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The events of one list's editions, derived from their records alone. A publication or withdrawal adds events and
 * never changes earlier ones, so an event that was reported once stays true.
 */
public final class EditionEvents {
    private EditionEvents() {}

    /*     * In chronological order.
     *
     * @param records of one list
     * @param until the last moment whose events are included
     */
    public static List<EditionEvent> of(List<EditionRecord> records, Instant until) {
        Map<String, EditionState> states = new HashMap<>();
        List<EditionEvent> events = new ArrayList<>();
        records.stream().flatMap(EditionEvents::moments).filter(at -> !at.isAfter(until)).sorted().distinct()
                .forEach(at -> events.addAll(at(at, records, states)));
        return List.copyOf(events);
    }

    private static Stream<Instant> moments(EditionRecord record) {
        return Stream
                .of(record.trail().publishedAt(),
                        record.trail().withdrawal().map(Withdrawal::stamp).map(AuditEntry::at),
                        Optional.of(CivilDay.startOf(record.firstDay())), record.term().lastDay().map(CivilDay::endOf))
                .flatMap(Optional::stream);
    }

    /** @param states the states after the previous moment; updated in place */
    private static List<EditionEvent> at(Instant at, List<EditionRecord> records, Map<String, EditionState> states) {
        EditionHistory history = EditionHistory.of(records, at.plusNanos(1));
        LocalDate day = LocalDate.ofInstant(at, CivilDay.COPENHAGEN);
        List<EditionEvent> events = new ArrayList<>();
        for (EditionRecord record : history.records()) {
            EditionState now = history.state(record, day);
            Optional<EditionState> before = Optional.ofNullable(states.put(key(record), now));
            if (before.filter(now::equals).isEmpty()) {
                events.add(new EditionEvent(at, record, before, now));
            }
        }
        return events;
    }

    private static String key(EditionRecord record) {
        return record.id() + "~" + record.round();
    }
}
