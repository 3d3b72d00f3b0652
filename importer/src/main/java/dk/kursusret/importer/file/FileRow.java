package dk.kursusret.importer.file;

import dk.kursusret.importer.finding.Place;
import dk.kursusret.importer.workbook.CellMarks;
import java.util.List;
import java.util.stream.Stream;

/**
 * One row of a file, as written.
 *
 * @param line physical line on which the row begins, from 1; in a sheet, the row
 * @param row the row number a spreadsheet shows, from 1
 * @param hidden a person who opens the file does not see it
 * @param cells the cells' text; that of a formula is {@code =} and what follows it
 * @param marks what a spreadsheet says about the cells besides their text
 */
public record FileRow(int line, int row, boolean hidden, List<String> cells, CellMarks marks) {
    public FileRow {
        cells = List.copyOf(cells);
    }

    /** A row of a text file, which has no hidden rows or marks. */
    static FileRow ofText(int line, int row, List<String> cells) {
        return new FileRow(line, row, false, cells, CellMarks.NONE);
    }

    public Place place() {
        return Place.row(line, row);
    }

    /** Whether every cell is empty or only white space. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!Cells.isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    /** How many cells are not blank. */
    public int filled() {
        return (int) cells.stream().filter(cell -> !Cells.isBlank(cell)).count();
    }

    /** How many columns the row spans, including those whose content is not displayed. */
    public int width() {
        return marks == CellMarks.NONE ? cells.size()
                : Math.max(cells.size(), 1 + Stream.of(marks.contained(), marks.leftOut())
                        .flatMap(texts -> texts.keySet().stream()).max(Integer::compare).orElse(-1));
    }

    /** The cell's text; an empty string where the row is shorter. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
