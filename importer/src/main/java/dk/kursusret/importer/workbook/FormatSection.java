package dk.kursusret.importer.workbook;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.workbook.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** A section of a number format, which shows some of the numbers. */
interface FormatSection {
    int SIGNIFICANT_DIGITS = 15;

    /**
     * @param number without its sign where the section is for negative numbers
     * @return the text, possibly with white space at either end
     */
    String shown(BigDecimal number, Dates dates);

    /** Whether the format leaves thousands out, so that 3 stands for 3000. */
    default boolean isScaled() {
        return false;
    }

    /** Whether the section itself marks a number as negative. */
    default boolean hasSign() {
        return true;
    }

    static FormatSection of(List<FormatToken> tokens) {
        boolean digits = tokens.stream().anyMatch(token -> token.is(Kind.DIGIT));
        boolean calendar = tokens.stream().anyMatch(token -> token.is(Kind.DAY) || token.is(Kind.TIME)
                || token.is(Kind.MONTH_OR_MINUTE) || token.is(Kind.ELAPSED));
        return calendar && !digits ? new CalendarSection(tokens) : new DigitSection(tokens);
    }

    /** The number with decimal comma, without exponent, and with no more digits than a spreadsheet keeps. */
    static String plain(BigDecimal number) {
        return kept(number).toPlainString().replace('.', ',');
    }

    /** Rounds the number to the digits that a spreadsheet keeps. */
    static BigDecimal kept(BigDecimal number) {
        BigDecimal kept = number.round(new MathContext(SIGNIFICANT_DIGITS)).stripTrailingZeros();
        return kept.scale() < 0 ? kept.setScale(0) : kept;
    }
}
