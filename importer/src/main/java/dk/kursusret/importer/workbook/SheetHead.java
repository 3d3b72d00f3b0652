package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.util.Set;
import java.util.TreeSet;

/**
 * The settings of a sheet that precede its rows.
 *
 * @param hiddenColumns from 0
 * @param zerosHidden whether cells with zeros are displayed blank
 */
record SheetHead(Set<Integer> hiddenColumns, boolean zerosHidden) {

    /** Reads up to the beginning of the rows. */
    static SheetHead read(XmlPart part) throws FileFault {
        Set<Integer> hidden = new TreeSet<>();
        boolean zerosHidden = false;
        while (part.nextTag() && !part.isStart("sheetData")) {
            if (part.isStart("sheetView")) {
                zerosHidden |= part.isFalse("showZeros");
            } else if (part.isStart("col") && isHidden(part)) {
                int last = Math.min(part.number("max").orElse(0), Limits.COLUMNS);
                for (int column = part.number("min").orElse(1); column <= last; column++) {
                    hidden.add(column - 1);
                }
            }
        }
        return new SheetHead(hidden, zerosHidden);
    }

    /** A column is hidden also where its width is zero. */
    private static boolean isHidden(XmlPart part) {
        return part.isTrue("hidden") || part.isZero("width");
    }
}
