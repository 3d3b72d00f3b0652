package dk.kursusret.importer.file;

import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.importer.workbook.CellMarks;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A cell that looks like a CPR number. What a stroke or a format keeps from being read counts too. */
public final class PersonalCell {
    private PersonalCell() {}

    /** The column of the first one in a row. */
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
