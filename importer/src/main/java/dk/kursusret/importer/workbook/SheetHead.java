package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a sheet says before its rows.
 *
 * @param hiddenColumns from 0
 * @param zerosHidden no cell shows a zero
 */
record SheetHead(Set<Integer> hiddenColumns, boolean zerosHidden) {

    /** Up to where the rows begin. */
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

    /** A column without width is not seen either. */
    private static boolean isHidden(XmlPart part) {
        return part.isTrue("hidden") || part.isZero("width");
    }
}
