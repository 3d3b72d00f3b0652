package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells. Rows are counted from 1, columns from 0. */
record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    /** @param text such as B7 or B7:C9 */
    static CellRange of(String text) throws FileFault {
        String[] corners = text.split(":", 2);
        Matcher first = corner(corners[0]);
        Matcher last = corner(corners[corners.length - 1]);
        return new CellRange(Integer.parseInt(first.group(2)), column(first.group(1)),
                Integer.parseInt(last.group(2)), column(last.group(1)));
    }

    boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    private static Matcher corner(String text) throws FileFault {
        Matcher corner = ADDRESS.matcher(text);
        if (!corner.matches()) {
            throw new FileFault("F010");
        }
        return corner;
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }
}
