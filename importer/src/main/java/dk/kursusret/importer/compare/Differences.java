package dk.kursusret.importer.compare;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.EditionDiff;
import dk.kursusret.catalog.edition.PackageRow;
import dk.kursusret.catalog.edition.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a list changes in the published one. The published rows are passed in one at a time and not kept, so that two
 * long lists need not be in memory at once: all are counted, and only the first that differ are kept.
 */
public final class Differences {
    private final Map<String, Row> after = new LinkedHashMap<>();
    private final Consumer<EditionDiff.Change<Row>> watcher;
    private final Set<String> met = new HashSet<>();
    private final Map<String, String> areasBefore = new LinkedHashMap<>();
    private final List<Row> removedRows = new ArrayList<>();
    private final List<EditionDiff.Change<Row>> changedRows = new ArrayList<>();
    private final EmptiedColumns emptied = new EmptiedColumns();
    private int before;
    private int removed;
    private int changed;

    /** @param watcher is called with every course that changes */
    public Differences(List<Row> after, Consumer<EditionDiff.Change<Row>> watcher) {
        after.forEach(entry -> this.after.putIfAbsent(entry.id(), entry));
        this.watcher = watcher;
    }

    /** Compares one row of the published list. */
    public void standing(Row row) {
        before++;
        if (row instanceof CourseRow course) {
            course.course().erhvervsgruppe()
                    .ifPresent(area -> areasBefore.putIfAbsent(area, course.written().erhvervsomraade().orElse("")));
        }
        Row now = after.get(row.id());
        if (now == null) {
            removed++;
            keep(removedRows, row);
            return;
        }
        met.add(row.id());
        emptied.compare(row, now);
        EditionDiff.change(row, now).ifPresent(change -> {
            changed++;
            keep(changedRows, change);
            watcher.accept(change);
        });
    }

    /** How many rows the published list has. */
    int before() {
        return before;
    }

    /** How many of those are gone. */
    int removed() {
        return removed;
    }

    /** Whether the rows are packages; they are all of one kind. */
    boolean onlyPackages() {
        return removedRows.stream().anyMatch(PackageRow.class::isInstance);
    }

    /** Columns in which many courses that are in both lists have lost their values. */
    List<EmptiedColumns.Column> emptied() {
        return emptied.columns();
    }

    /** Groups of trades that no longer have any courses, as written. */
    List<String> areasGone() {
        Map<String, String> gone = new LinkedHashMap<>(areasBefore);
        after.values().forEach(row -> {
            if (row instanceof CourseRow course) {
                course.course().erhvervsgruppe().ifPresent(gone::remove);
            }
        });
        return List.copyOf(gone.values());
    }

    DiffCounts counts(Optional<LocalDate> against) {
        return new DiffCounts(against, after.size() - met.size(), removed, changed, met.size() - changed);
    }

    /** Counts for a supplement: courses that it leaves out stay unchanged. */
    DiffCounts countsOfSupplement(Optional<LocalDate> against) {
        return new DiffCounts(against, after.size() - met.size(), 0, changed, met.size() - changed + removed);
    }

    /** The first rows that differ. */
    DiffRows rows() {
        List<Row> added = after.values().stream().filter(entry -> !met.contains(entry.id())).limit(DiffRows.MAX)
                .toList();
        return DiffRows.of(added, removedRows, changedRows);
    }

    DiffRows rowsOfSupplement() {
        return DiffRows.of(rows().added(), List.of(), changedRows);
    }

    private static <T> void keep(List<T> kept, T row) {
        if (kept.size() < DiffRows.MAX) {
            kept.add(row);
        }
    }
}
