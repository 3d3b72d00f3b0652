package dk.kursusret.rules.schemes.sixweeks.counting;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** § 3 from 1 March 2017: the first day on which a course may begin, if unemployment goes on unbroken. */
public final class EarliestStart {
    private static final BigDecimal WEEKS = new BigDecimal("5");
    private static final BigDecimal DAYS_A_WEEK = new BigDecimal("7");

    private EarliestStart() {}

    public static Reading<LocalDate> of(Case kase) {
        return Unemployment.weeks(kase).map(weeks -> on(kase.asOf(), weeks));
    }

    /** Part of a day still to wait counts as a day. */
    public static LocalDate on(LocalDate asOf, BigDecimal weeks) {
        return asOf.plusDays(WEEKS.subtract(weeks).multiply(DAYS_A_WEEK)
                .setScale(0, RoundingMode.CEILING).longValueExact());
    }
}
