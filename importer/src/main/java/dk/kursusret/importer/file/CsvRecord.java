package dk.kursusret.importer.file;

import java.util.List;

/**
 * One record as written.
 *
 * @param line physical line on which it begins, from 1
 * @param row the row a spreadsheet shows, from 1
 */
public record CsvRecord(int line, int row, List<String> cells) {
    public CsvRecord {
        cells = List.copyOf(cells);
    }

    /** Every cell is empty or white space. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cells::isBlank);
    }

    /** The cell, empty where the record is shorter. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
