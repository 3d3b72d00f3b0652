package dk.kursusret.importer.cell;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How long a whole course lasts.
 *
 * @param days empty where the cell states neither days nor weeks; a week is five days
 * @param hours 7.4 a day, 37 a week; empty where the cell states only ECTS points
 */
public record Duration(Optional<BigDecimal> days, Optional<BigDecimal> hours) {
    private static final BigDecimal HOURS_A_DAY = new BigDecimal("7.4");
    private static final BigDecimal HOURS_A_WEEK = new BigDecimal("37");
    private static final BigDecimal DAYS_A_WEEK = new BigDecimal("5");

    static Duration ofDays(BigDecimal days) {
        return new Duration(Optional.of(days), Optional.of(DanishNumber.plain(days.multiply(HOURS_A_DAY))));
    }

    static Duration ofHours(BigDecimal hours) {
        return new Duration(Optional.empty(), Optional.of(hours));
    }

    static Duration ofWeeks(BigDecimal weeks) {
        return new Duration(Optional.of(DanishNumber.plain(weeks.multiply(DAYS_A_WEEK))),
                Optional.of(DanishNumber.plain(weeks.multiply(HOURS_A_WEEK))));
    }

    /** Points measure workload, not teaching, so the hours stay unknown. */
    static Duration ofEcts() {
        return new Duration(Optional.empty(), Optional.empty());
    }
}
