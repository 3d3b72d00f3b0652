package dk.kursusret.importer.workbook;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.workbook.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** How some of the numbers of a format are shown. */
interface FormatSection {
    int SIGNIFICANT_DIGITS = 15;

    /**
     * @param number without its sign where the section is that of negative numbers
     * @return the text, with white space at its ends
     */
    String shown(BigDecimal number, Dates dates);

    /** Thousands are left out: 3 stands for 3000. */
    default boolean isScaled() {
        return false;
    }

    /** It tells a negative number from a positive one. */
    default boolean hasSign() {
        return true;
    }

    static FormatSection of(List<FormatToken> tokens) {
        boolean digits = tokens.stream().anyMatch(token -> token.is(Kind.DIGIT));
        boolean calendar = tokens.stream().anyMatch(token -> token.is(Kind.DAY) || token.is(Kind.TIME)
                || token.is(Kind.MONTH_OR_MINUTE) || token.is(Kind.ELAPSED));
        return calendar && !digits ? new CalendarSection(tokens) : new DigitSection(tokens);
    }

    /** Decimal comma, no exponent, and no more digits than a spreadsheet keeps. */
    static String plain(BigDecimal number) {
        return kept(number).toPlainString().replace('.', ',');
    }

    /** As far as a spreadsheet keeps it. */
    static BigDecimal kept(BigDecimal number) {
        BigDecimal kept = number.round(new MathContext(SIGNIFICANT_DIGITS)).stripTrailingZeros();
        return kept.scale() < 0 ? kept.setScale(0) : kept;
    }
}
