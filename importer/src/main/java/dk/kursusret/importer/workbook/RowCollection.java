package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the cells of one row, and applies merged cells to them. */
final class RowCollection {
    private final int number;
    private final MergedCells merged;
    private final ArrayFormulas arrays;
    private final List<String> cells = new ArrayList<>();
    private final Set<Integer> formulas = new HashSet<>();
    private final Set<Integer> struck = new HashSet<>();
    private final Map<Integer, String> leftOut = new HashMap<>();
    private final Map<Integer, String> contained = new HashMap<>();
    private final Set<Integer> across = new HashSet<>();
    private final Set<Integer> fromAbove = new HashSet<>();
    /** The content of cells that are covered by a merged cell and not displayed. */
    private final Map<Integer, String> covered = new HashMap<>();

    /** @param arrays tells which cells are computed by a formula in another cell */
    RowCollection(int number, MergedCells merged, ArrayFormulas arrays) {
        this.number = number;
        this.merged = merged;
        this.arrays = arrays;
    }

    /** Adds a cell. Must be called from left to right. */
    void add(int column, SheetCell read) throws FileFault {
        SheetCell cell = arrays.contains(column) && !read.formula() ? SheetCell.ofFormula("=…") : read;
        var merging = merged.at(column);
        if (merging.isPresent() && !merging.get().beginsAt(number, column)) {
            if (!cell.text().isBlank()) {
                covered.put(column, cell.text().strip());
            }
            return;
        }
        if (cell.isEmpty()) {
            return;
        }
        merging.ifPresent(first -> first.shows(cell));
        if (merging.isPresent() && merging.get().isAcross()) {
            across.add(column);
        }
        cell.leftOut().ifPresent(text -> leftOut.put(column, text));
        put(column, cell);
    }

    /**
     * The complete row. A row that shows nothing of its own stays blank, even where a merged cell extends into it from
     * above.
     */
    SheetRow row() throws FileFault {
        if (cells.stream().anyMatch(text -> !text.isBlank())) {
            for (MergedCells.Merged merging : merged.here()) {
                addFromAbove(merging);
            }
            covered.forEach(this::cover);
        }
        return new SheetRow(number, false, cells, marks());
    }

    private void addFromAbove(MergedCells.Merged merging) throws FileFault {
        if (merging.beginsAbove(number) && merging.first().isPresent()) {
            SheetCell first = merging.first().get();
            put(merging.column(), first);
            if (!first.text().strip().equals(covered.getOrDefault(merging.column(), ""))) {
                fromAbove.add(merging.column());
            }
            if (merging.isAcross()) {
                across.add(merging.column());
            }
        }
    }

    /**
     * Records the content of a covered cell, unless it is the text that the merged cell shows; many programs leave that
     * in every cell.
     */
    private void cover(int column, String text) {
        String seen = merged.at(column).flatMap(MergedCells.Merged::first).map(SheetCell::text).orElse("");
        if (!text.equals(seen.strip())) {
            contained.put(column, text);
        }
    }

    private void put(int column, SheetCell cell) throws FileFault {
        if (column >= Limits.COLUMNS) {
            throw Limits.columns(number);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, cell.text());
        if (cell.formula()) {
            formulas.add(column);
        }
        if (cell.struck()) {
            struck.add(column);
        }
        cell.contained().ifPresent(text -> contained.put(column, text));
    }

    private CellMarks marks() {
        boolean none = formulas.isEmpty() && struck.isEmpty() && leftOut.isEmpty() && contained.isEmpty()
                && across.isEmpty() && fromAbove.isEmpty();
        return none ? CellMarks.NONE : new CellMarks(formulas, struck, leftOut, contained, across, fromAbove);
    }
}
