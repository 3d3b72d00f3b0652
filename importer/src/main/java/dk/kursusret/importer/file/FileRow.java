package dk.kursusret.importer.file;

import java.util.List;
import java.util.Set;

/**
 * One row as written.
 *
 * @param line physical line on which it begins, from 1; of a sheet, the row
 * @param row the row a spreadsheet shows, from 1
 * @param hidden a person who opens the file does not see it
 * @param cells a formula reads {@code =} and what follows it
 * @param formulas indices of the cells that a spreadsheet would compute, from 0
 */
public record FileRow(int line, int row, boolean hidden, List<String> cells, Set<Integer> formulas) {
    public FileRow {
        cells = List.copyOf(cells);
        formulas = Set.copyOf(formulas);
    }

    /** A row of text, which has no formulas and hides nothing. */
    static FileRow ofText(int line, int row, List<String> cells) {
        return new FileRow(line, row, false, cells, Set.of());
    }

    /** Every cell is empty or white space. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cells::isBlank);
    }

    /** The cell, empty where the row is shorter. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
