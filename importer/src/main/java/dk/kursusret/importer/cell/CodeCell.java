package dk.kursusret.importer.cell;

import java.util.regex.Pattern;

/** A course code: five digits AMU, four EUD, letters and digits an academy module. */
public final class CodeCell {
    /** What pages print around a code: "42994-", "49719- -". */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\p{Pd}]+|[\\s\\p{Z}\\p{Pd}]+$");
    private static final Pattern VOCATIONAL = Pattern.compile("[0-9]{4,5}");
    private static final Pattern ACADEMY = Pattern.compile(
            "(?=.*[0-9])(?=.*\\p{L})[\\p{L}0-9]+(?:[ .\\-/][\\p{L}0-9]+)*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    /** A number as a spreadsheet rounds it. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]+(?:[.,][0-9]*)?[eE][+-][0-9]+"
            + "|[0-9]+[.,][0-9]+[eE][0-9]+");
    private static final int LONGEST = 20;

    private CodeCell() {}

    /** The code without what stands around it; empty where nothing is left. */
    public static String trimmed(String cell) {
        return AROUND.matcher(cell).replaceAll("");
    }

    /** @param trimmed not empty */
    public static Parsed<String> parse(String trimmed) {
        if (VOCATIONAL.matcher(trimmed).matches()) {
            return Parsed.value(trimmed);
        }
        if (SCIENTIFIC.matcher(trimmed).matches()) {
            return Parsed.fault("R101.rounded");
        }
        if (DIGITS.matcher(trimmed).matches()) {
            return Parsed.fault(trimmed.length() < 4 ? "R101.digit" : "R101");
        }
        return trimmed.length() <= LONGEST && ACADEMY.matcher(trimmed).matches() ? Parsed.value(trimmed)
                : Parsed.fault("R101");
    }
}
