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
 * What a list changes in the one that stands. The rows of that are handed in one at a time and let go, so that two long
 * lists need not be in memory at once: all are counted, and the first ones are kept to be shown.
 */
public final class Differences {
    private final Map<String, Row> after = new LinkedHashMap<>();
    private final Consumer<EditionDiff.Change<Row>> watcher;
    private final Set<String> met = new HashSet<>();
    private final Map<String, String> areasBefore = new LinkedHashMap<>();
    private final List<Row> removedRows = new ArrayList<>();
    private final List<EditionDiff.Change<Row>> changedRows = new ArrayList<>();
    private final Emptied emptied = new Emptied();
    private int before;
    private int removed;
    private int changed;

    /** @param watcher is shown every course that changes */
    public Differences(List<Row> after, Consumer<EditionDiff.Change<Row>> watcher) {
        after.forEach(entry -> this.after.putIfAbsent(entry.id(), entry));
        this.watcher = watcher;
    }

    /** One row of what stands. */
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

    /** How many rows stand. */
    int before() {
        return before;
    }

    /** How many of them are gone. */
    int removed() {
        return removed;
    }

    /** The rows are packages. */
    boolean onlyPackages() {
        return removedRows.stream().anyMatch(PackageRow.class::isInstance);
    }

    /** Columns that courses of both lists had something in, and have nothing in now. */
    List<Emptied.Column> emptied() {
        return emptied.columns();
    }

    /** Groups of trades that no course is in any more, as written. */
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

    /** Courses that a supplement leaves out stay as they are. */
    DiffCounts countsOfSupplement(Optional<LocalDate> against) {
        return new DiffCounts(against, after.size() - met.size(), 0, changed, met.size() - changed + removed);
    }

    /** In the order of the file; those that are gone as they were handed in. */
    DiffRows rows() {
        List<Row> added = after.values().stream().filter(entry -> !met.contains(entry.id())).limit(DiffRows.MOST)
                .toList();
        return DiffRows.of(added, removedRows, changedRows);
    }

    DiffRows rowsOfSupplement() {
        return DiffRows.of(rows().added(), List.of(), changedRows);
    }

    private static <T> void keep(List<T> kept, T row) {
        if (kept.size() < DiffRows.MOST) {
            kept.add(row);
        }
    }
}
