package dk.kursusret.importer.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number below 10,000 with at most two decimals, after a comma or a point; with so few decimals a point cannot
 * separate thousands.
 */
final class DanishNumber {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(?:[.,][0-9]{1,2})?");

    private DanishNumber() {}

    static Optional<BigDecimal> parse(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(plain(new BigDecimal(text.replace(',', '.'))))
                : Optional.empty();
    }

    /** Strips trailing zeros from the decimals, so that equal amounts are equal objects. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
