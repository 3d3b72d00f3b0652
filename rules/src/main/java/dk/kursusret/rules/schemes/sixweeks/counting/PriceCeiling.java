package dk.kursusret.rules.schemes.sixweeks.counting;

import dk.kursusret.rules.rates.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * {@code six-weeks} § 26 a, stk. 5: what an academy course may cost, in kroner ex VAT.
 *
 * @param weekly the ceiling for a full-time week of 37 hours
 * @param hours the hours of the course
 */
public record PriceCeiling(Rate weekly, BigDecimal hours) {
    public static final BigDecimal HOURS_A_WEEK = new BigDecimal("37");
    private static final int SHOWN_DECIMALS = 4;
    private static final BigDecimal SMALLEST_SHOWN = new BigDecimal("0.0001");

    /** The limit the law sets is the unrounded one. */
    public boolean holds(BigDecimal price) {
        return price.multiply(HOURS_A_WEEK).compareTo(weekly.value().multiply(hours)) <= 0;
    }

    /** Rounded down, as in both of the guidance's examples. */
    public BigDecimal wholeKroner() {
        return weekly.value().multiply(hours).divide(HOURS_A_WEEK, 0, RoundingMode.FLOOR);
    }

    /** To four decimals. */
    public BigDecimal exact() {
        return weekly.value().multiply(hours).divide(HOURS_A_WEEK, SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** How far the price lies above the limit, to four decimals; never nothing where it is above. */
    public BigDecimal excess(BigDecimal price) {
        BigDecimal shown = price.subtract(exact());
        return holds(price) ? shown : shown.max(SMALLEST_SHOWN);
    }
}
