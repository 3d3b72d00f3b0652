package dk.kursusret.importer.file;

import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.importer.workbook.CellMarks;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds cells that look like a CPR number, including text that is struck out or that a number format does not display.
 */
public final class PersonalCell {
    private PersonalCell() {}

    /** The column of the first such cell in a row. */
    public static OptionalInt in(FileRow row) {
        return IntStream.range(0, row.width()).filter(column -> isPersonal(row, column)).findFirst();
    }

    private static boolean isPersonal(FileRow row, int column) {
        CellMarks marks = row.marks();
        return PersonalData.looksLikeCpr(row.cell(column)) || marks != CellMarks.NONE
                && (PersonalData.looksLikeCpr(marks.leftOut().getOrDefault(column, ""))
                        || PersonalData.looksLikeCpr(marks.contained().getOrDefault(column, "")));
    }
}
