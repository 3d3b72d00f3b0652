package dk.kursusret.gateway.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a CPR number, and what does not. None of these numbers belongs to anybody. */
class PersonalDataTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "010190-1234", "0101901234", "010190 1234", "010190.1234", "010190/1234", "010190_1234", "010190:1234",
            "010190*1234", "010190+1234", "010190=1234", "010190|1234", "010190(1234)", "010190\\1234", "010190'1234",
            "311299-9999", "290200-0000", "010100-0000",
            // up to four characters between date and serial number
            "010190 - 1234", "010190--1234", "010190    1234", "010190 -- 1234", "010190----1234", "010190 .. 1234",
            "010190 /  1234", "010190\r\n1234",
            // day, month and year separated
            "01.01.90-1234", "01 01 90 1234", "01-01-90-1234", "01/01/90-1234", "01.01.90.1234", "01.01.90 1234",
            "01-01-90 1234", "01/01-90 1234", "01. 01. 90 - 1234", "01 - 01 - 90 - 1234", "01.01.90    1234",
            "01.01.901234", "01.10.21-1234", "12 10 05 1234", "1 01.01.90-1234", "2. 01 01 90 1234",
            // four-digit years in which people who may be asked about were born
            "01011990-1234", "010119901234", "01-01-1990-1234", "01.01.1990 1234", "01/01/2005-1234", "01 01 1955 1234",
            // replacement numbers, with 60 added to the day
            "610190-1234", "910190-1234", "700190-1234", "890190-1234", "61.01.90-1234",
            // in the middle of text
            "acme 010190-1234 as", "acme010190-1234as", "id:0101901234;", "(010190-1234)", "/010190-1234/",
            "cpr0101901234", "CPR-nr. 010190-1234.", "0101901234fbaf4c8996fb92427ae41e4649b934",
            "Født 1990, cpr 010190-1234, bor i Odense", "tlf. 12 34 56 78, cpr 010190-1234", "010190-1234, 010190-1235",
            // across two lines of a form
            "Navn: X\nCPR: 010190-1234\n", "31\n01 01 90 1234", "A-31\r\n01.01.90-1234"})
    void aDayAMonthAYearAndFourDigitsAreRefused(String value) {
        assertEquals(true, PersonalData.looksLikeCpr(value), value);
    }

    /** Every dash, blank, digit and invisible character of Unicode, found by its category and not by a list. */
    @Test
    void whateverDashBlankOrDigitIsWrittenAndWhateverIsNotSeen() {
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
            String sign = Character.toString(c);
            switch (Character.getType(c)) {
                case Character.DASH_PUNCTUATION, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR, Character.MATH_SYMBOL ->
                    assertFound("010190" + sign + "1234", c);
                case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
                        Character.PRIVATE_USE -> {
                    assertFound("0101" + sign + "90-1234", c);
                    assertFound("0" + sign + "101901" + sign + "2" + sign + "34", c);
                    assertFound("010190" + sign.repeat(6) + "1234", c);
                }
                case Character.DECIMAL_DIGIT_NUMBER -> assertFound(ofDigits(c - Character.digit(c, 10)), c);
                default -> {
                    // Letters and other symbols stand for themselves.
                }
            }
        }
    }

    private static String ofDigits(int zero) {
        return "010190-1234".chars().map(c -> c == '-' ? c : zero + c - '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static void assertFound(String value, int sign) {
        assertEquals(true, PersonalData.looksLikeCpr(value), () -> "U+" + Integer.toHexString(sign));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // minus, non-breaking hyphen, figure dash, full-width hyphen
            "010190\u22121234", "010190\u20111234", "010190\u20121234", "010190\uff0d1234",
            "01\u221201\u221290\u22121234",
            // full-width, Arabic, Devanagari, mathematical, superscript, circled and keycap digits
            "\uff10\uff11\uff10\uff11\uff19\uff10-\uff11\uff12\uff13\uff14",
            "\u0660\u0661\u0660\u0661\u0669\u0660-\u0661\u0662\u0663\u0664",
            "\u06f0\u06f1\u06f0\u06f1\u06f9\u06f0-\u06f1\u06f2\u06f3\u06f4",
            "\u2070\u00b9\u2070\u00b9\u2079\u2070-\u00b9\u00b2\u00b3\u2074",
            "\u24ea\u2460\u24ea\u2460\u2468\u24ea-\u2460\u2461\u2462\u2463",
            "\u24ff\u2776\u24ff\u2776\u277e\u24ff-\u2776\u2777\u2778\u2779",
            "0\ufe0f\u20e31\ufe0f\u20e30\ufe0f\u20e31\ufe0f\u20e39\ufe0f\u20e30\ufe0f\u20e31\ufe0f\u20e32\ufe0f\u20e33\ufe0f\u20e34\ufe0f\u20e3",
            "\ud835\udfce\ud835\udfcf\ud835\udfce\ud835\udfcf\ud835\udfd7\ud835\udfce-1234", "\u0660101901234",
            // zero width, soft hyphen, word joiner, byte order mark, filler, several in a row
            "0101\u200b90-1234", "010190\u00ad1234", "010190\u20601234", "\ufeff010190\ufeff-\ufeff1234",
            "010190\u31641234",
            "010190\u28001234", "010190\u200b \u200b-\u200b \u200b1234",
            "0\u200d1\u200d0\u200d1\u200d9\u200d0\u200d1\u200d2\u200d3\u200d4"})
    void otherSignsAreSeenThrough(String value) {
        assertEquals(true, PersonalData.looksLikeCpr(value), value);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "acme", "42994", "40531", "0370", "å", "Førstehjælp – 12 timer",
            // dates and what may stand next to them
            "2015-09-01", "01-09-2015", "20150901", "2015-09-01T10:11:12Z", "2015-09-01/2015-10-02",
            "01.10.2021-31.03.2022",
            "01.10.21 - 31.03.22", "010421-300921", "01-10-21/31-03-22", "01.10.2021 kl. 08.30", "01-10-2021 0830",
            "01.10.2021, 4700 Næstved", "01.10.21, 4700 Næstved", "01.10.21 4700 Næstved", "01-10-2021 1234",
            "01042021-1430",
            "01.04.21 2022-03-31", "2010-12-10 1234", "20210401 1430", "202110011200", "2021-10-01 10-12-21",
            "1. april 2021", "uge 10, 11, 12, 2021",
            // no such day or month
            "000190-1234", "320190-1234", "600190-1234", "920190-1234", "010090-1234", "011390-1234", "00.01.90-1234",
            "01.13.90-1234",
            // too few digits, too many, or too far apart
            "010190-123", "01019-1234", "010190-12345", "1010190-1234", "01019012345", "010190     1234", "010190-abcd",
            "01.01.90     1234", "010190 x 1234",
            // prices and hours
            "1512.00", "3780.86", "1.512,00", "10000000", "222.01", "148", "1.234.567.890,12", "101.290.123",
            "10.10.10",
            "120150,0000", "12 timer à 1050 kr.", "1010,12 1234,50", "100.000 - 250.000 kr.",
            // telephone numbers
            "+45 12 34 56 78", "12 10 50 12", "12105012", "tlf. 12 10 50 12 / 12 34 56 78", "+45 10 10 50 1234",
            "+4512105012", "0045 12 10 50 12", "+46 70 123 45 67", "71 10 10 50 1234",
            // codes in a row
            "42994 40531 48400", "42994,40531", "42994;40531", "42994/40531/48400", "42994-40531",
            "42994, 40531, 48400",
            "211110, 2112", "211110;2112", "2112, 211110",
            // hashes, ids, addresses
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "0101901234fbaf4c8996fb92427ae41e4649b934ca495991b7852b855abcdef0",
            "rar-fyn~2021-10-01~0101901234fbaf4c8996fb92427ae41e4649b934ca495991b7852b855abcdef0",
            "12345678-1212-4212-8212-121212121212", "10.10.10.10", "https://star.dk/da/2021/10/01/1234",
            "87-12-12345-6",
            "six-weeks@2015-06-29", "document-control-udbyder", "rar-fyn~2021-10-01"})
    void codesDatesPricesPhoneNumbersAndHashesAreNotRefused(String value) {
        assertEquals(false, PersonalData.looksLikeCpr(value), value);
    }
}
