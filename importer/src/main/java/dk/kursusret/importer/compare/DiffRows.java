package dk.kursusret.importer.compare;

import dk.kursusret.catalog.edition.EditionDiff;
import dk.kursusret.catalog.edition.Row;
import java.util.Comparator;
import java.util.List;

/**
 * The courses that differ, as far as they are shown: at most {@link #MOST} of each kind.
 *
 * @param added in the order of the file
 * @param removed by their ids
 * @param changed in the order of the file
 */
public record DiffRows(List<Row> added, List<Row> removed, List<EditionDiff.Change<Row>> changed) {
    /** More of one kind than these help nobody; how many there are is counted beside them. */
    public static final int MOST = 200;
    public static final DiffRows NONE = new DiffRows(List.of(), List.of(), List.of());

    public DiffRows {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** In the orders that a report has. */
    public static DiffRows of(List<Row> added, List<Row> removed, List<EditionDiff.Change<Row>> changed) {
        return new DiffRows(added, removed.stream().sorted(Comparator.comparing(Row::id)).toList(),
                changed.stream().sorted(Comparator.comparingInt(change -> change.after().line())).toList());
    }
}
