package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The merged cells of a sheet, followed row by row. A sheet lists them after its rows, so it is searched for them
 * before the rows are read.
 */
final class MergedCells {
    private static final int MAX = 100_000;
    private final List<Merged> all;
    /** The merged cells that the current row crosses, by column. */
    private final Merged[] here = new Merged[Limits.COLUMNS];
    private int next;

    /** Cells that are merged into one, with the content of the first. */
    static final class Merged {
        private final CellRange range;
        private Optional<SheetCell> first = Optional.empty();

        private Merged(CellRange range) {
            this.range = range;
        }

        /** The first column, in which its text is read in each of its rows. */
        int column() {
            return range.firstColumn();
        }

        boolean isAcross() {
            return range.lastColumn() > range.firstColumn();
        }

        boolean beginsAbove(int row) {
            return range.firstRow() < row;
        }

        boolean beginsAt(int row, int column) {
            return range.firstRow() == row && range.firstColumn() == column;
        }

        void shows(SheetCell cell) {
            first = Optional.of(cell);
        }

        Optional<SheetCell> first() {
            return first;
        }
    }

    private MergedCells(List<Merged> all) {
        this.all = all;
    }

    static MergedCells none() {
        return new MergedCells(List.of());
    }

    static MergedCells read(XmlPart part) throws FileFault {
        List<Merged> all = new ArrayList<>();
        while (part.nextStart("mergeCell")) {
            if (all.size() == MAX) {
                throw Limits.cells();
            }
            CellRange range = CellRange.of(part.attribute("ref").orElse(""));
            if (range.lastRow() > range.firstRow() || range.lastColumn() > range.firstColumn()) {
                all.add(new Merged(range));
            }
        }
        all.sort(Comparator.comparingInt(merged -> merged.range.firstRow()));
        return new MergedCells(all);
    }

    /** Moves to a row further down. Where merged cells overlap, which they must not, the upper one counts. */
    void moveTo(int row) {
        if (all.isEmpty()) {
            return;
        }
        for (int column = 0; column < here.length; column++) {
            here[column] = here[column] != null && here[column].range.lastRow() < row ? null : here[column];
        }
        for (; next < all.size() && all.get(next).range.firstRow() <= row; next++) {
            Merged merged = all.get(next);
            int last = Math.min(merged.range.lastColumn(), here.length - 1);
            for (int column = merged.column(); merged.range.lastRow() >= row && column <= last; column++) {
                here[column] = here[column] == null ? merged : here[column];
            }
        }
    }

    Optional<Merged> at(int column) {
        return all.isEmpty() || column >= here.length ? Optional.empty() : Optional.ofNullable(here[column]);
    }

    /** The merged cells that the current row crosses, from left to right. */
    Set<Merged> here() {
        Set<Merged> found = new LinkedHashSet<>();
        for (int column = 0; !all.isEmpty() && column < here.length; column++) {
            if (here[column] != null) {
                found.add(here[column]);
            }
        }
        return found;
    }
}
