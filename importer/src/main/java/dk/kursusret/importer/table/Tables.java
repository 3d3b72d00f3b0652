package dk.kursusret.importer.table;

import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.FirstFindings;
import dk.kursusret.importer.finding.Listing;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tracks headings that occur again below those of the list: on every page, above a second table, or above one of
 * another kind.
 */
final class Tables {
    private final Messages messages;
    private final FirstFindings findings;
    private final List<Place> again = new ArrayList<>();
    private Optional<Table> current = Optional.empty();

    Tables(Messages messages, FirstFindings findings) {
        this.messages = messages;
        this.findings = findings;
    }

    /** A further table below the first. */
    private static final class Table {
        private final Place headings;
        private final Optional<TextRow> title;
        private final Headings are;
        private int rows;

        Table(Place headings, Optional<TextRow> title, Headings are) {
            this.headings = headings;
            this.title = title;
            this.are = are;
        }
    }

    /** Whether a table's headings are those of the list. */
    private enum Headings {
        THE_SAME,
        /** Its rows are not read. */
        OTHER
    }

    /** Records the same headings repeated within the table. */
    void again(FileRow headings) {
        if (isUnread()) {
            close();
        }
        again.add(headings.place());
    }

    /** Begins a second table: the same headings below a text row. */
    void second(FileRow headings, TextRow title) {
        begin(new Table(headings.place(), Optional.of(title), Headings.THE_SAME));
    }

    /** Begins a table with other headings, whose rows cannot be read as those of the list. */
    void other(FileRow headings, Optional<TextRow> title) {
        begin(new Table(headings.place(), title, Headings.OTHER));
    }

    private void begin(Table table) {
        close();
        current = Optional.of(table);
    }

    /** Whether the rows that follow stand under other headings. */
    boolean isUnread() {
        return current.filter(table -> table.are == Headings.OTHER).isPresent();
    }

    /** The finding on a row that is not read because it stands under other headings. */
    Finding leftOut(Place place) {
        Table table = current.orElseThrow();
        table.rows++;
        return messages.finding("R118", place, Map.of("under", table.headings.line()));
    }

    /** Counts an accepted course for the current table. */
    void accepted() {
        current.ifPresent(table -> table.rows++);
    }

    /** Ends the table. A table without rows counts as repeated headings. */
    private void close() {
        current.ifPresent(table -> {
            if (table.rows == 0) {
                again.add(table.headings);
            } else {
                findings.add(finding(table));
            }
        });
        current = Optional.empty();
    }

    private Finding finding(Table table) {
        Map<String, Object> values = new HashMap<>(Map.of("count", table.rows));
        table.title.ifPresent(title -> values.put("text", title.shown()));
        String key = table.are == Headings.THE_SAME ? "A207"
                : table.title.isPresent() ? "A207.unread" : "A207.unread.unnamed";
        return messages.finding(key, table.headings, values);
    }

    /** Adds the remaining findings. Must be called after the last row. */
    void end() {
        close();
        if (!again.isEmpty()) {
            List<String> lines = again.stream().map(place -> Integer.toString(place.line())).toList();
            findings.add(messages.finding("W313", again.getFirst(), Map.of("lines", Listing.of(lines, "og"), "linesEn",
                    Listing.of(lines, "and"), "count", lines.size())));
        }
    }
}
