package dk.kursusret.gateway.input;

import dk.kursusret.rules.lists.Spelling;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Finds what could identify a person, so that it can be refused; it is never stored, logged or echoed. */
public final class PersonalData {
    /** Day (60 is added to it in replacement numbers), month, year, four digits; with or without a separator. */
    private static final Pattern CPR = Pattern.compile(
            "(?<![0-9])(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(?:0[1-9]|1[0-2])[0-9]{2}"
                    + "[\\s\\p{Pd}.]{0,3}[0-9]{4}(?![0-9])");

    private static final int DIGITS = 10;
    private static final char LAST_OF_ASCII = 127;
    /** Ten digits in a row mean nothing in it. */
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private PersonalData() {}

    public static boolean looksLikeCpr(String value) {
        return mayHoldTenDigits(value) && !SHA256.matcher(value).matches()
                && (isIn(value) || isIn(Spelling.of(value)));
    }

    private static boolean isIn(String text) {
        return CPR.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
    }

    /** What is not ASCII may be digits by another name. */
    private static boolean mayHoldTenDigits(String value) {
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > LAST_OF_ASCII) {
                return true;
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits >= DIGITS;
    }
}
