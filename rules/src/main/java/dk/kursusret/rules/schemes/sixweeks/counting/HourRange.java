package dk.kursusret.rules.schemes.sixweeks.counting;

import dk.kursusret.rules.engine.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many hours of the account a course uses: one number, or one between two.
 *
 * @param open what must be known or judged where the two give different answers
 */
record HourRange(BigDecimal least, BigDecimal most, Finding open) {
    /** Hours are counted to two decimals, rounded half up. */
    static final int DECIMALS = 2;

    /** Always with two decimals, so that ways of counting that agree also give equal ranges. */
    HourRange {
        least = least.setScale(DECIMALS, RoundingMode.HALF_UP);
        most = most.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    static HourRange exactly(BigDecimal hours) {
        return new HourRange(hours, hours, Finding.MET);
    }

    static HourRange between(BigDecimal least, BigDecimal most, Finding open) {
        return least.compareTo(most) >= 0 ? exactly(most) : new HourRange(least, most, open);
    }

    boolean isExact() {
        return least.compareTo(most) == 0;
    }

    /** Whether it fits into so many hours; where its greatest number fits, it fits. */
    Finding fits(BigDecimal left) {
        if (most.compareTo(left) <= 0) {
            return isExact() ? Finding.MET : Finding.MET.because("fits-at-most");
        }
        return least.compareTo(left) > 0 ? Finding.NOT_MET : open;
    }
}
