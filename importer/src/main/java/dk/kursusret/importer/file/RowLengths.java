package dk.kursusret.importer.file;

import java.util.Arrays;

/**
 * The numbers of cells in the rows of a text, from which it is judged whether a row is complete. Excel writes the rows
 * of a sheet in blocks of sixteen, each block only as wide as it needs. Short rows are therefore complete where their
 * whole block has one length, and incomplete among longer ones.
 */
public final class RowLengths {
    private static final int BLOCK = 16;
    private static final int NONE = 0;
    private static final int SEVERAL = -1;
    private static final int MAX_CONTINUED = 100_000;
    private int rows;
    /** For each block the length that all its rows have. */
    private int[] lengths = new int[64];
    /** For each block whether it has two or more rows. */
    private boolean[] several = new boolean[64];
    private Run last = new Run(0, 0, 0);
    private int lastFilled;
    /** Rows directly followed by a row of one cell; {@code continuedIn} has the lines of those. */
    private int[] continued = new int[0];
    private int[] continuedIn = new int[0];
    private int continuations;

    /** The latest run of rows of one length: the row before it, the length, and how many of its cells are filled. */
    private record Run(int rowBefore, int cells, int filled) {}

    /** Adds the next row, whose line is completely empty. */
    void addEmpty() {
        rows++;
    }

    /**
     * Adds the next row.
     *
     * @param line physical line on which it begins
     * @param filled number of cells up to the last one that is not blank
     */
    void add(int line, int cells, int filled) {
        rows++;
        int block = (rows - 1) / BLOCK;
        if (block >= lengths.length) {
            lengths = Arrays.copyOf(lengths, block * 2);
            several = Arrays.copyOf(several, block * 2);
        }
        several[block] = lengths[block] != NONE;
        lengths[block] = lengths[block] == NONE || lengths[block] == cells ? cells : SEVERAL;
        if (filled == 0) {
            return;
        }
        last = cells == last.cells() ? new Run(last.rowBefore(), cells, Math.max(filled, last.filled()))
                : new Run(lastFilled, cells, filled);
        if (cells == 1 && lastFilled == rows - 1 && continuations < MAX_CONTINUED) {
            continued(rows - 1, line);
        }
        lastFilled = rows;
    }

    private void continued(int row, int line) {
        if (continuations == continued.length) {
            continued = Arrays.copyOf(continued, continuations * 2 + 4);
            continuedIn = Arrays.copyOf(continuedIn, continuations * 2 + 4);
        }
        continued[continuations] = row;
        continuedIn[continuations++] = line;
    }

    /** Whether all rows of a row's block have one length, and there are at least two of them. */
    public boolean isOfOneLength(int row) {
        int block = (row - 1) / BLOCK;
        return lengths[block] > NONE && several[block];
    }

    /** The line of the row directly below, where that has a single cell and is incomplete; 0 where not. */
    public int lineOfCellBelow(int row) {
        int found = Arrays.binarySearch(continued, 0, continuations, row);
        return found >= 0 && !isOfOneLength(row + 1) ? continuedIn[found] : 0;
    }

    /** Whether all rows below the headings are longer than these by the same number of cells, which are blank. */
    public boolean areAllLonger(FileRow headings) {
        int cells = headings.cells().size();
        return last.rowBefore() == headings.row() && last.cells() > cells && last.filled() <= cells;
    }
}
