package dk.kursusret.importer.file;

import java.util.regex.Pattern;

/** White space as spreadsheets and web pages leave it in cells. */
public final class Cells {
    /** Also the characters of no width, which only hide. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\u200B\uFEFF\u001A]+");

    private Cells() {}

    /** Runs of white space, no-break spaces and line breaks among them, become one space; none at the ends. */
    public static String tidy(String cell) {
        return SPACE.matcher(cell).replaceAll(" ").strip();
    }

    public static boolean isBlank(String cell) {
        return SPACE.matcher(cell).replaceAll("").isEmpty();
    }
}
