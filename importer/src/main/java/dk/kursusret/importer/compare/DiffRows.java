package dk.kursusret.importer.compare;

import dk.kursusret.catalog.edition.EditionDiff;
import dk.kursusret.catalog.edition.Row;
import java.util.Comparator;
import java.util.List;

/**
 * The courses that differ, at most {@link #MAX} of each kind.
 *
 * @param added in file order
 * @param removed in the order of their ids
 * @param changed in file order
 */
public record DiffRows(List<Row> added, List<Row> removed, List<EditionDiff.Change<Row>> changed) {
    /** Nobody reads more of one kind than these; {@link DiffCounts} says how many there are. */
    public static final int MAX = 200;
    public static final DiffRows NONE = new DiffRows(List.of(), List.of(), List.of());

    public DiffRows {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** Sorts the rows into the order of a report. */
    public static DiffRows of(List<Row> added, List<Row> removed, List<EditionDiff.Change<Row>> changed) {
        return new DiffRows(added, removed.stream().sorted(Comparator.comparing(Row::id)).toList(),
                changed.stream().sorted(Comparator.comparingInt(change -> change.after().line())).toList());
    }
}
