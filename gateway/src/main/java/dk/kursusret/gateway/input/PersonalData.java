package dk.kursusret.gateway.input;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Detects CPR numbers, so that they can be refused; they are never stored, logged or echoed. */
public final class PersonalData {
    /**
     * A CPR number is a day (plus 60 in a replacement number), month, year and four digits; here as {@link #plain}
     * writes it.
     */
    private static final String DAY = "(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    /** The years in which anyone asked about can have been born; a later year belongs to a list. */
    private static final String YEAR_OF_BIRTH = "(?:19[0-9]{2}|200[0-9])";
    /** What may separate the parts of a CPR number; a comma or semicolon separates two numbers instead. */
    private static final String BETWEEN = "[^0-9a-z,;]";
    private static final String SERIAL = "[0-9]{4}(?![0-9]|-[0-9]{2}-[0-9]{2})";
    private static final String PARTED = DAY + "[ ./-]{1,3}" + MONTH + "[ ./-]{1,3}";
    /** The two-digit year of a list's date followed by a space and a time or postal code, which is not a CPR number. */
    private static final String DAY_OF_A_LIST = "(?:1[4-9]|2[0-9]|3[0-5]) {1,4}[0-9]";
    private static final Pattern CPR = Pattern.compile("(?<![0-9])(?:"
            + DAY + MONTH + "(?:[0-9]{2}|" + YEAR_OF_BIRTH + ")" + BETWEEN + "{0,4}" + SERIAL + "|(?<![0-9]{2}[ ./-])"
            + PARTED + "(?:" + YEAR_OF_BIRTH + "|(?!" + DAY_OF_A_LIST + ")[0-9]{2})" + BETWEEN + "{0,4}" + SERIAL
            + ")");
    private static final Pattern SHA256 = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");
    private static final int DIGITS = 10;
    /**
     * Characters that look blank and that some programs pad lines with: Hangul fillers and the empty Braille pattern.
     */
    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private PersonalData() {}

    public static boolean looksLikeCpr(String value) {
        return mayHoldTenDigits(value)
                && CPR.matcher(SHA256.matcher(plain(value)).replaceAll("x")).find();
    }

    /**
     * A cheap first check, which rules out ordinary Danish text. Characters of other scripts may turn out to be digits.
     */
    private static boolean mayHoldTenDigits(String value) {
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (mayBeADigit(c) || c >= '0' && c <= '9' && ++digits == DIGITS) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a character beyond ASCII may be a digit: Latin letters and general punctuation are not; superscript
     * digits are.
     */
    private static boolean mayBeADigit(char c) {
        return c > 0x206F || c >= 0x180 && c < 0x2000 || c == 0xB2 || c == 0xB3 || c == 0xB9;
    }

    /**
     * The text as a reader sees it: digits of any script as ASCII digits, any dash as a hyphen, any blank as a space or
     * line break, and no invisible characters.
     */
    private static String plain(String value) {
        String composed = Normalizer.normalize(value, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            int digit = digit(c);
            if (digit >= 0) {
                plain.append(digit);
            } else if (isBlank(c)) {
                plain.append(endsLine(c) ? '\n' : ' ');
            } else if (Character.isLetter(c)) {
                plain.append(c < 0x80 ? (char) Character.toLowerCase(c) : 'x');
            } else if (c == 0x2212 || Character.getType(c) == Character.DASH_PUNCTUATION) {
                plain.append('-');
            } else if (isSeen(c)) {
                plain.append(c < 0x80 ? (char) c : '.');
            }
        });
        return plain.toString();
    }

    /** The value of a decimal or circled digit; -1 for anything else, including letters. */
    private static int digit(int c) {
        int value = Character.getType(c) == Character.OTHER_NUMBER ? Character.getNumericValue(c)
                : Character.digit(c, 10);
        return value <= 9 ? value : -1;
    }

    /** Line breaks are kept apart from other blanks, since what stands on the line before does not belong to a date. */
    private static boolean endsLine(int c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || FILLERS.indexOf(c) >= 0;
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
                false;
            default -> true;
        };
    }
}
