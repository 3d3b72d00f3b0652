package dk.kursusret.importer.table;

import dk.kursusret.importer.cell.CodeCell;
import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.profile.Field;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A grouped column, in which one value may stand for all courses below it. A column is taken for grouped as long as the
 * first course has a value and no value returns after a different one. Where that turns out wrong after a blank cell
 * was filled, the file is read again without grouping.
 */
final class Group {
    private final Field field;
    private final int column;
    private final Set<String> seen = new HashSet<>();
    private String latest = "";
    private Optional<String> above = Optional.empty();
    private boolean holds = true;
    private boolean filled;

    Group(Field field, int column) {
        this.field = field;
        this.column = column;
    }

    Field field() {
        return field;
    }

    /** The value from above, where the course's own cell is blank. Must be called with a file's courses in order. */
    Optional<String> given(FileRow row) {
        if (!holds) {
            return Optional.empty();
        }
        String cell = Cells.tidy(row.cell(column));
        if (cell.isEmpty()) {
            holds = !seen.isEmpty();
            filled |= above.isPresent();
            return above;
        }
        if (isValue(row, cell)) {
            startGroup(cell);
        } else {
            holds = !seen.isEmpty();
            cut();
        }
        return Optional.empty();
    }

    /** A dash is not a value; it says that there is none. */
    private boolean isValue(FileRow row, String cell) {
        return !row.marks().formulas().contains(column) && !row.marks().struck().contains(column)
                && !CodeCell.trimmed(cell).isEmpty();
    }

    private void startGroup(String value) {
        above = Optional.of(value);
        String folded = value.toLowerCase(Locale.ROOT);
        if (!folded.equals(latest)) {
            holds = seen.add(folded);
            latest = folded;
        }
    }

    /** Ends the group: the value above does not apply to the rows that follow. */
    void cut() {
        above = Optional.empty();
    }

    /** Whether a cell was filled from above in a column that is not grouped. */
    boolean wasWrong() {
        return filled && !holds;
    }
}
