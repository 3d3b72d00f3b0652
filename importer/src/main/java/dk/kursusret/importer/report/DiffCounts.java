package dk.kursusret.importer.report;

import dk.kursusret.catalog.EditionDiff;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How many courses differ.
 *
 * @param against first day of the edition compared with; empty where the list had none
 */
public record DiffCounts(Optional<LocalDate> against, int added, int removed, int changed, int unchanged) {

    public static DiffCounts of(Optional<LocalDate> against, EditionDiff diff) {
        return new DiffCounts(against, diff.added().size(), diff.removed().size(), diff.changed().size(),
                diff.unchanged());
    }

    /** Courses that a supplement leaves out stay as they are. */
    public static DiffCounts ofSupplement(Optional<LocalDate> against, EditionDiff diff) {
        return new DiffCounts(against, diff.added().size(), 0, diff.changed().size(),
                diff.unchanged() + diff.removed().size());
    }
}
