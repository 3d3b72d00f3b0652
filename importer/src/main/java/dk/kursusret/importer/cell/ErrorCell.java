package dk.kursusret.importer.cell;

import java.util.regex.Pattern;

/**
 * A cell in which a spreadsheet shows an error, in Danish or English, or the hash marks of a column that is too narrow.
 */
public final class ErrorCell {
    private static final Pattern ERROR = Pattern.compile("#(?:N/A|I/T|REF!|REFERENCE!|VALUE!|VÆRDI!|NAME\\?|NAVN\\?"
            + "|DIV/0!|DIVISION/0!|NUM!|NULL!|NUL!|SPILL!|OVERLØB!|CALC!|BEREGN!|GETTING_DATA)|#{3,200}");

    private ErrorCell() {}

    /** @param cell tidy */
    public static boolean is(String cell) {
        return cell.startsWith("#") && cell.length() <= CellLength.MAX_PARSED && ERROR.matcher(cell).matches();
    }
}
