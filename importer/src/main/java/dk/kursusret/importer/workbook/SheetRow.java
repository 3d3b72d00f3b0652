package dk.kursusret.importer.workbook;

import java.util.List;

/**
 * A row of a sheet as a person sees it.
 *
 * @param number from 1
 * @param cells the cells' text; that of a formula is {@code =} and the formula, not its result
 */
public record SheetRow(int number, boolean hidden, List<String> cells, CellMarks marks) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    SheetRow asHidden() {
        return new SheetRow(number, true, cells, marks);
    }
}
