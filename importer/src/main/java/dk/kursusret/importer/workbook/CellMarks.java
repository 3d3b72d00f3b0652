package dk.kursusret.importer.workbook;

import java.util.Map;
import java.util.Set;

/**
 * What a spreadsheet says of the cells of a row beside their text. Columns are counted from 0.
 *
 * @param formulas cells that a spreadsheet would compute
 * @param struck cells whose whole text is struck through; the text is among the cells
 * @param leftOut text that is struck through in a cell that also has other text, and is no part of the cell's text
 * @param contained what a cell contains, where a reader of the sheet sees something else or nothing
 * @param across first cells of merged ones that reach over several columns
 * @param fromAbove cells that have the text of a merged cell which begins in a row above
 */
public record CellMarks(Set<Integer> formulas, Set<Integer> struck, Map<Integer, String> leftOut,
        Map<Integer, String> contained, Set<Integer> across, Set<Integer> fromAbove) {
    /** Of a row of text, and of most rows of a sheet. */
    public static final CellMarks NONE = new CellMarks(Set.of(), Set.of(), Map.of(), Map.of(), Set.of(), Set.of());

    public CellMarks {
        formulas = Set.copyOf(formulas);
        struck = Set.copyOf(struck);
        leftOut = Map.copyOf(leftOut);
        contained = Map.copyOf(contained);
        across = Set.copyOf(across);
        fromAbove = Set.copyOf(fromAbove);
    }
}
