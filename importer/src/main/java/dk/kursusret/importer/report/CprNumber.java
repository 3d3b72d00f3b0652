package dk.kursusret.importer.report;

import dk.kursusret.gateway.input.PersonalData;
import java.util.regex.Pattern;

/** What looks like a CPR number, also where characters that nobody sees stand within it. */
public final class CprNumber {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private static final int DIGITS = 10;

    private CprNumber() {}

    public static boolean isIn(String text) {
        return mayHaveTenDigits(text) && looksLikeOne(text);
    }

    /** Quick to say no of Danish text; signs of other kinds may stand for digits. */
    private static boolean mayHaveTenDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x80 || c >= 0xC0 && c < 0x180;
            if (!plain || c >= '0' && c <= '9' && ++digits == DIGITS) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeOne(String text) {
        return PersonalData.looksLikeCpr(text) || PersonalData.looksLikeCpr(UNSEEN.matcher(text).replaceAll(""));
    }
}
