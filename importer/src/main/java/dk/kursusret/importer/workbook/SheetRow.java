package dk.kursusret.importer.workbook;

import java.util.List;
import java.util.Set;

/**
 * A row of a sheet as a person sees it.
 *
 * @param number from 1
 * @param cells what a formula came to is not among them: a cell with one reads {@code =} and the formula
 * @param formulas indices of the cells with formulas, from 0
 */
public record SheetRow(int number, boolean hidden, List<String> cells, Set<Integer> formulas) {
    public SheetRow {
        cells = List.copyOf(cells);
        formulas = Set.copyOf(formulas);
    }
}
