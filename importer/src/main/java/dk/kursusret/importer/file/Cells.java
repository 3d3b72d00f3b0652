package dk.kursusret.importer.file;

import dk.kursusret.rules.lists.Spelling;
import java.util.regex.Pattern;

/** White space as spreadsheets and web pages leave it in cells. */
public final class Cells {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Cells() {}

    /**
     * In one spelling. Runs of white space, no-break spaces, line breaks and control characters among them, become one
     * space; none at the ends.
     */
    public static String tidy(String cell) {
        return isTidy(cell) ? cell : SPACE.matcher(Spelling.of(cell)).replaceAll(" ").strip();
    }

    /** As most cells are: single spaces between words, and nothing beyond the letters of Western Europe. */
    private static boolean isTidy(String cell) {
        boolean afterSpace = true;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c == ' ' && afterSpace || c >= 0x7F && c <= 0xA0 || c == 0xAD || c > 0xFF) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return cell.isEmpty() || !afterSpace;
    }

    public static boolean isBlank(String cell) {
        return cell.isEmpty() || tidy(cell).isEmpty();
    }

    /** Whether a character alone makes a cell one that is not blank. */
    static boolean isSeen(char c) {
        return c > ' ' && c < 0x7F || c > ' ' && !isBlank(String.valueOf(c));
    }

    /** What nobody types: a control character that is neither a tab nor a line end. */
    static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0;
    }
}
