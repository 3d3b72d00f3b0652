package dk.kursusret.importer.file;

import java.util.Arrays;

/**
 * How many cells the rows of a text have, as far as it tells whether a row is whole. Excel writes the rows of a sheet by
 * the sixteen, each sixteen only as wide as they need: short rows of one length are whole there, short rows among others
 * are not.
 */
public final class RowLengths {
    private static final int TOGETHER = 16;
    private static final int NONE = 0;
    private static final int SEVERAL = -1;
    private static final int MOST_CONTINUED = 100_000;
    private int rows;
    /** Of each sixteen rows the length that all of them have. */
    private int[] lengths = new int[64];
    /** Of each sixteen rows, whether they are two or more. */
    private boolean[] several = new boolean[64];
    private Below last = new Below(0, 0, 0);
    private int lastFilled;
    /** Rows that a row of one cell comes right below, and the lines of those. */
    private int[] continued = new int[0];
    private int[] continuedIn = new int[0];
    private int continuations;

    /** The rows at the end that have one length: what comes before them, how long they are, and how much of them is filled. */
    private record Below(int rowBefore, int cells, int filled) {}

    /** The next row, on a line that holds nothing at all. */
    void addEmpty() {
        rows++;
    }

    /**
     * The next row.
     *
     * @param line physical line on which it begins
     * @param filled cells up to the last one that is not blank
     */
    void add(int line, int cells, int filled) {
        rows++;
        int block = (rows - 1) / TOGETHER;
        if (block >= lengths.length) {
            lengths = Arrays.copyOf(lengths, block * 2);
            several = Arrays.copyOf(several, block * 2);
        }
        several[block] = lengths[block] != NONE;
        lengths[block] = lengths[block] == NONE || lengths[block] == cells ? cells : SEVERAL;
        if (filled == 0) {
            return;
        }
        last = cells == last.cells() ? new Below(last.rowBefore(), cells, Math.max(filled, last.filled()))
                : new Below(lastFilled, cells, filled);
        if (cells == 1 && lastFilled == rows - 1 && continuations < MOST_CONTINUED) {
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

    /** Whether a row is one of two or more that Excel writes together, and these have one length. */
    public boolean isOfOneLength(int row) {
        int block = (row - 1) / TOGETHER;
        return lengths[block] > NONE && several[block];
    }

    /** The line of the row right below, where that has a single cell and is not whole; 0 where it does not. */
    public int lineOfCellBelow(int row) {
        int found = Arrays.binarySearch(continued, 0, continuations, row);
        return found >= 0 && !isOfOneLength(row + 1) ? continuedIn[found] : 0;
    }

    /** Whether every row below the headings has the same number of cells more than these, and they are blank. */
    public boolean areAllLonger(FileRow headings) {
        int cells = headings.cells().size();
        return last.rowBefore() == headings.row() && last.cells() > cells && last.filled() <= cells;
    }
}
