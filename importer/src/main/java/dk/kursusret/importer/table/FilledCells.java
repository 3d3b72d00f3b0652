package dk.kursusret.importer.table;

import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.workbook.CellMarks;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * The filled cells of a row, including those whose content is not displayed. Values taken from above and struck-out
 * text do not count.
 */
record FilledCells(FileRow row) {

    boolean isFilled(int column) {
        CellMarks marks = row.marks();
        if (marks == CellMarks.NONE) {
            return !Cells.isBlank(row.cell(column));
        }
        return marks.contained().containsKey(column) || !Cells.isBlank(row.cell(column))
                && !marks.fromAbove().contains(column) && !marks.struck().contains(column);
    }

    /** Whether only cells of certain columns are filled. */
    boolean areOnly(IntPredicate columns) {
        int width = row.width();
        for (int i = 0; i < width; i++) {
            if (!columns.test(i) && isFilled(i)) {
                return false;
            }
        }
        return true;
    }

    /** The only filled cell; empty where there is none or more than one. */
    OptionalInt only() {
        int only = -1;
        int width = row.width();
        for (int i = 0; i < width; i++) {
            if (isFilled(i)) {
                if (only >= 0) {
                    return OptionalInt.empty();
                }
                only = i;
            }
        }
        return only < 0 ? OptionalInt.empty() : OptionalInt.of(only);
    }
}
