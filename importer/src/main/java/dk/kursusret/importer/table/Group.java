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
 * A column in which a value may stand once for all courses below it. It is taken for one while the first course has a value
 * and none has come back after another; where that turns out to be wrong after a cell was filled, the file is read again
 * without.
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

    /** What the cell above says, where the one of this course is blank; the courses of a file in their order. */
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
            comes(cell);
        } else {
            holds = !seen.isEmpty();
            cut();
        }
        return Optional.empty();
    }

    /** A dash says that there is nothing to say. */
    private boolean isValue(FileRow row, String cell) {
        return !row.marks().formulas().contains(column) && !row.marks().struck().contains(column)
                && !CodeCell.trimmed(cell).isEmpty();
    }

    private void comes(String value) {
        above = Optional.of(value);
        String folded = value.toLowerCase(Locale.ROOT);
        if (!folded.equals(latest)) {
            holds = seen.add(folded);
            latest = folded;
        }
    }

    /** What stood above says nothing of what comes. */
    void cut() {
        above = Optional.empty();
    }

    /** Whether a cell was filled from above in a column that is no group. */
    boolean wasWrong() {
        return filled && !holds;
    }
}
