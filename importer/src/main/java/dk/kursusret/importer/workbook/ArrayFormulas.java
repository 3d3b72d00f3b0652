package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Tracks formulas that fill several cells, of which only the first has the formula. Takes the rows in order. */
final class ArrayFormulas {
    private static final int MAX_RANGES = 1_000;
    private final List<CellRange> ranges = new ArrayList<>();
    private final BitSet columns = new BitSet();
    private int row;

    void moveTo(int number) {
        row = number;
        if (ranges.isEmpty()) {
            return;
        }
        ranges.removeIf(range -> range.lastRow() < number);
        columns.clear();
        ranges.forEach(this::fill);
    }

    /** Adds the range of a formula found in the current row. */
    void add(CellRange range) throws FileFault {
        if (ranges.size() == MAX_RANGES) {
            throw new FileFault("F010");
        }
        ranges.add(range);
        fill(range);
    }

    boolean contains(int column) {
        return columns.get(column);
    }

    private void fill(CellRange range) {
        int last = Math.min(range.lastColumn(), Limits.COLUMNS - 1);
        if (row >= range.firstRow() && row <= range.lastRow() && range.firstColumn() <= last) {
            columns.set(range.firstColumn(), last + 1);
        }
    }
}
