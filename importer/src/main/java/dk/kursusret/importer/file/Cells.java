package dk.kursusret.importer.file;

import java.util.regex.Pattern;

/** White space as spreadsheets and web pages leave it in cells. */
public final class Cells {
    /** Also the characters of no width, which only hide. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\u200B\uFEFF\u001A]+");

    private Cells() {}

    /** Runs of white space, no-break spaces and line breaks among them, become one space; none at the ends. */
    public static String tidy(String cell) {
        return isTidy(cell) ? cell : SPACE.matcher(cell).replaceAll(" ").strip();
    }

    /** As most cells are: single spaces between words, and nothing beyond the letters of Western Europe. */
    private static boolean isTidy(String cell) {
        boolean afterSpace = true;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c == ' ' && afterSpace || c >= 0x7F && c <= 0xA0 || c > 0xFF) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return cell.isEmpty() || !afterSpace;
    }

    public static boolean isBlank(String cell) {
        return cell.isEmpty() || tidy(cell).isEmpty();
    }
}
