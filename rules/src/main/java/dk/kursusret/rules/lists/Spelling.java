package dk.kursusret.rules.lists;

import java.text.Normalizer;

/** One spelling for texts that look the same: letters composed, and none of the characters that nobody sees. */
public final class Spelling {
    private static final int SOFT_HYPHEN = 0xAD;
    /** Below it nothing combines with what stands before it. */
    private static final int FIRST_COMBINING = 0x300;

    private Spelling() {}

    public static String of(String text) {
        return isPlain(text) ? text : Normalizer.normalize(seen(text), Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_COMBINING || c == SOFT_HYPHEN) {
                return false;
            }
        }
        return true;
    }

    private static String seen(String text) {
        if (text.codePoints().noneMatch(Spelling::isUnseen)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isUnseen(c)).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    /** Of no width: joiners, marks of direction, hyphens for a line that may break, variants of a sign, byte order marks. */
    private static boolean isUnseen(int c) {
        return switch (c) {
            case SOFT_HYPHEN, 0x34F, 0x61C, 0x180E, 0xFEFF -> true;
            default -> isWithin(c, 0x200B, 0x200F) || isWithin(c, 0x202A, 0x202E) || isWithin(c, 0x2060, 0x206F)
                    || isWithin(c, 0xFE00, 0xFE0F) || isWithin(c, 0xFFF9, 0xFFFB) || isWithin(c, 0xE0000, 0xE0FFF);
        };
    }

    private static boolean isWithin(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
