package dk.kursusret.importer.workbook;

import java.util.Map;
import java.util.Set;

/**
 * What a spreadsheet says about the cells of a row besides their text. Columns are counted from 0.
 *
 * @param formulas cells with a formula
 * @param struck cells whose whole text is struck through; the row's cells include this text
 * @param leftOut text that is struck through in cells that also have other text; the row's cells do not include it
 * @param contained what a cell contains, where the sheet displays something else or nothing
 * @param across the first cells of merged cells that span several columns
 * @param fromAbove cells with the text of a merged cell that begins in a row above
 */
public record CellMarks(Set<Integer> formulas, Set<Integer> struck, Map<Integer, String> leftOut,
        Map<Integer, String> contained, Set<Integer> across, Set<Integer> fromAbove) {
    /** The marks of a row of a text file, and of most rows of a sheet: none. */
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
