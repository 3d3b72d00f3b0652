package dk.kursusret.gateway.input;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Finds what could identify a person, so that it can be refused; it is never stored, logged or echoed. */
public final class PersonalData {
    /** Day (60 is added to it in replacement numbers), month, year and four digits, as {@link #plain} writes them. */
    private static final String DAY = "(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    /** Who is asked about was born in these years: a later one is that of a list. */
    private static final String YEAR_OF_BIRTH = "(?:19[0-9]{2}|200[0-9])";
    /** A comma or a semicolon divides two numbers of a list. */
    private static final String BETWEEN = "[^0-9a-z,;]";
    private static final String SERIAL = "[0-9]{4}(?![0-9]|-[0-9]{2}-[0-9]{2})";
    private static final String PARTED = DAY + "[ ./-]{1,3}" + MONTH + "[ ./-]{1,3}";
    /** A day of a list with the time, or a postal code, a space after it is no CPR number. */
    private static final String DAY_OF_A_LIST = "(?:1[4-9]|2[0-9]|3[0-5]) {1,4}[0-9]";
    private static final Pattern CPR = Pattern.compile("(?<![0-9])(?:"
            + DAY + MONTH + "(?:[0-9]{2}|" + YEAR_OF_BIRTH + ")" + BETWEEN + "{0,4}" + SERIAL + "|(?<![0-9]{2}[ ./-])"
            + PARTED + "(?:" + YEAR_OF_BIRTH + "|(?!" + DAY_OF_A_LIST + ")[0-9]{2})" + BETWEEN + "{0,4}" + SERIAL
            + ")");
    private static final Pattern SHA256 = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");
    private static final int DIGITS = 10;
    /** Blank, as some programs fill a line: Hangul fillers, the empty Braille pattern. */
    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private PersonalData() {}

    public static boolean looksLikeCpr(String value) {
        return mayHoldTenDigits(value)
                && CPR.matcher(SHA256.matcher(plain(value)).replaceAll("x")).find();
    }

    /** Quick to say no of Danish text; signs of other kinds may stand for digits. */
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

    /** Neither letters of Latin scripts nor general punctuation are; raised digits are. */
    private static boolean mayBeADigit(char c) {
        return c > 0x206F || c >= 0x180 && c < 0x2000 || c == 0xB2 || c == 0xB3 || c == 0xB9;
    }

    /** As a reader sees it: digits of any script as ours, any dash as one, any blank as a space or the end of a line, nothing that is not seen. */
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

    /** Of decimal digits, and of those in circles; no letter stands for one. */
    private static int digit(int c) {
        int value = Character.getType(c) == Character.OTHER_NUMBER ? Character.getNumericValue(c)
                : Character.digit(c, 10);
        return value <= 9 ? value : -1;
    }

    /** What stands in the line before has nothing to do with a day. */
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
