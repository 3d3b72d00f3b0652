package dk.kursusret.importer.workbook;

import java.util.List;

/**
 * A row of a sheet as a person sees it.
 *
 * @param number from 1
 * @param cells what a formula came to is not among them: a cell with one reads {@code =} and the formula
 */
public record SheetRow(int number, boolean hidden, List<String> cells, CellMarks marks) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    SheetRow asHidden() {
        return new SheetRow(number, true, cells, marks);
    }
}
