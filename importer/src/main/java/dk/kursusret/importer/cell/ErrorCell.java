package dk.kursusret.importer.cell;

import java.util.regex.Pattern;

/** What a spreadsheet shows where it has nothing to show: an error in Danish or English, or a column too narrow. */
public final class ErrorCell {
    private static final Pattern ERROR = Pattern.compile("#(?:N/A|I/T|REF!|REFERENCE!|VALUE!|VÆRDI!|NAME\\?|NAVN\\?"
            + "|DIV/0!|DIVISION/0!|NUM!|NULL!|NUL!|SPILL!|OVERLØB!|CALC!|BEREGN!|GETTING_DATA)|#{3,200}");

    private ErrorCell() {}

    /** @param cell tidy */
    public static boolean is(String cell) {
        return cell.startsWith("#") && cell.length() <= Longest.TRIED && ERROR.matcher(cell).matches();
    }
}
