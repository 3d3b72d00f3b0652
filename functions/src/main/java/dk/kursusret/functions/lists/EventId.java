package dk.kursusret.functions.lists;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.EditionEvent;
import dk.kursusret.catalog.edition.EditionRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Identifies an event and orders it among the others: by time, and at the same time by what it concerns. It is the same
 * every time the events are listed.
 *
 * @param what list, first day, file, round and event; empty sorts before all events at the same time
 */
record EventId(Instant at, String what) implements Comparable<EventId> {
    private static final Comparator<EventId> ORDER = Comparator.comparing(EventId::at).thenComparing(EventId::what);
    private static final int HASH_LETTERS = 16;

    static EventId of(EditionEvent event) {
        EditionRecord record = event.record();
        return new EventId(event.at(), String.join("~", record.list(), record.firstDay().toString(),
                letters(record.sha256()), Integer.toString(record.round()), name(event)));
    }

    /** PUBLISHED, or the new state of the edition. */
    static String name(EditionEvent event) {
        return event.before().isEmpty() ? "PUBLISHED" : event.after().name();
    }

    /** Parses an id, a time or a date; empty if the text is none of these. */
    static Optional<EventId> parse(String text) {
        String[] parts = text.split("~", 2);
        try {
            Instant at = parts[0].contains("T") ? Instant.parse(parts[0])
                    : CivilDay.startOf(LocalDate.parse(parts[0]));
            return Optional.of(new EventId(at, parts.length == 2 ? parts[1] : ""));
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    /** Writes a hash in letters, since its digits could look like a CPR number, which no parameter may contain. */
    private static String letters(String hex) {
        StringBuilder letters = new StringBuilder();
        hex.chars().limit(HASH_LETTERS).forEach(c -> letters.append((char) ('a' + Character.digit(c, 16))));
        return letters.toString();
    }

    @Override
    public int compareTo(EventId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return what.isEmpty() ? at.toString() : at + "~" + what;
    }
}
