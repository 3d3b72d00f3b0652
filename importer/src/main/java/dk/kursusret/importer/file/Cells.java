package dk.kursusret.importer.file;

import dk.kursusret.rules.lists.Spelling;
import java.util.regex.Pattern;

/** Deals with the white space that spreadsheets and web pages leave in cells. */
public final class Cells {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Cells() {}

    /**
     * Normalises a cell: composed spelling, every run of white space (including no-break spaces, line breaks and
     * control characters) replaced by one space, and none at the ends.
     */
    public static String tidy(String cell) {
        return isTidy(cell) ? cell : SPACE.matcher(Spelling.of(cell)).replaceAll(" ").strip();
    }

    /** A fast check that most cells pass: single spaces between words, and only characters of Latin-1. */
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

    /** Whether a cell that contains this character is not blank. */
    static boolean isVisible(char c) {
        return c > ' ' && c < 0x7F || c > ' ' && !isBlank(String.valueOf(c));
    }

    /** Whether it is a control character other than a tab or a line end, which nobody types. */
    static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0;
    }
}
