package dk.kursusret.importer.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A small number with decimal comma, or with a point where that can be nothing but one: at most two decimals. */
final class DanishNumber {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(?:[.,][0-9]{1,2})?");

    private DanishNumber() {}

    static Optional<BigDecimal> parse(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(plain(new BigDecimal(text.replace(',', '.'))))
                : Optional.empty();
    }

    /** Without zeros at the end of decimals, so that equal amounts are equal. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
