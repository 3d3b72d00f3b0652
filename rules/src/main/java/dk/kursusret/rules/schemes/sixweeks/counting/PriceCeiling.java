package dk.kursusret.rules.schemes.sixweeks.counting;

import dk.kursusret.rules.rates.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * {@code six-weeks} § 26 a, stk. 5: what an academy course may cost, in kroner excluding VAT.
 *
 * @param weekly the ceiling for a full-time week of 37 hours
 * @param hours the hours of the course
 */
public record PriceCeiling(Rate weekly, BigDecimal hours) {
    public static final BigDecimal HOURS_A_WEEK = new BigDecimal("37");
    private static final int SHOWN_DECIMALS = 4;
    private static final BigDecimal SMALLEST_SHOWN = new BigDecimal("0.0001");

    /** Whether the price keeps within the ceiling; the law's limit is the unrounded one. */
    public boolean holds(BigDecimal price) {
        return price.multiply(HOURS_A_WEEK).compareTo(weekly.value().multiply(hours)) <= 0;
    }

    /** The ceiling rounded down, as in both of the guidance's examples. */
    public BigDecimal wholeKroner() {
        return weekly.value().multiply(hours).divide(HOURS_A_WEEK, 0, RoundingMode.FLOOR);
    }

    /** The ceiling to four decimals. */
    public BigDecimal exact() {
        return weekly.value().multiply(hours).divide(HOURS_A_WEEK, SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** How far the price exceeds the ceiling, to four decimals; never 0 where it does. */
    public BigDecimal excess(BigDecimal price) {
        BigDecimal shown = price.subtract(exact());
        return holds(price) ? shown : shown.max(SMALLEST_SHOWN);
    }
}
