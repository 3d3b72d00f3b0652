package dk.kursusret.rules.lists;

import java.text.Normalizer;

/** Gives texts that look the same one spelling: letters composed (NFC), invisible characters removed. */
public final class Spelling {
    private static final int SOFT_HYPHEN = 0xAD;
    /** No character below it combines with the one before it. */
    private static final int FIRST_COMBINING = 0x300;

    private Spelling() {}

    public static String of(String text) {
        return isPlain(text) ? text : Normalizer.normalize(visible(text), Normalizer.Form.NFC);
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

    private static String visible(String text) {
        if (text.codePoints().noneMatch(Spelling::isInvisible)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Characters without width: joiners, direction marks, soft hyphens, variation selectors, byte order marks. */
    private static boolean isInvisible(int c) {
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
