package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.PersonFact.ACCUMULATED_HOURS;
import static dk.kursusret.rules.facts.PersonFact.ACCUMULATED_WEEKS;
import static dk.kursusret.rules.facts.PersonFact.HOURS_IN_COVID_WINDOWS;
import static dk.kursusret.rules.facts.PersonFact.INSURANCE;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.facts.WorkTime;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Accumulated unemployment (sammenlagt ledighed) in weeks. From 1 July 2018 hours are counted (BEK 977/2018 § 152, § 7
 * in its successors): 37 to a week, 30 for people insured part time. Before that, every week wholly or partly on
 * dagpenge was a whole week, so that hours give only a floor.
 */
public final class Unemployment {
    private static final LocalDate HOURS_COUNT_FROM = LocalDate.of(2018, 7, 1);
    private static final BigDecimal FULL_WEEK = new BigDecimal("37");
    private static final BigDecimal PART_WEEK = new BigDecimal("30");

    private Unemployment() {}

    /** Whether a week of unemployment is 30 hours: that depends on the insurance, whatever the registration. */
    public static Finding hasThirtyHourWeek(Case kase) {
        return kase.asOf().isBefore(HOURS_COUNT_FROM) ? Finding.NOT_MET
                : Ledighedsydelse.isNotReceived(kase).and(kase.is(INSURANCE, WorkTime.PART_TIME));
    }

    /** The weeks in this benefit period before the day of the decision. */
    public static Reading<BigDecimal> weeks(Case kase) {
        if (kase.knows(ACCUMULATED_WEEKS)) {
            return kase.read(ACCUMULATED_WEEKS).resting(ACCUMULATED_HOURS);
        }
        return kase.knows(ACCUMULATED_HOURS)
                ? Reading.choose(hasThirtyHourWeek(kase), () -> hours(kase, PART_WEEK), () -> hours(kase, FULL_WEEK))
                : Reading.<BigDecimal>missing(ACCUMULATED_WEEKS).resting(ACCUMULATED_HOURS);
    }

    /** The finding for those weeks; the insurance is asked for where the length of its week decides. */
    public static Finding decide(Case kase, Function<BigDecimal, Finding> test) {
        return kase.knows(ACCUMULATED_WEEKS) || !kase.knows(ACCUMULATED_HOURS) ? weeks(kase).decide(test)
                : byWeek(kase, week -> hours(kase, week).decide(test));
    }

    /** The finding for the length of a week in hours, which does not matter unless hours are stated. */
    static Finding byWeek(Case kase, Function<BigDecimal, Finding> finding) {
        return tellsHours(kase) ? Finding.choose(hasThirtyHourWeek(kase), () -> finding.apply(PART_WEEK),
                () -> finding.apply(FULL_WEEK)) : finding.apply(FULL_WEEK);
    }

    private static boolean tellsHours(Case kase) {
        return kase.knows(ACCUMULATED_WEEKS) ? kase.knows(HOURS_IN_COVID_WINDOWS) : kase.knows(ACCUMULATED_HOURS);
    }

    /** The accumulated weeks less some hours, converted at that many hours to a week; never below 0. */
    static Reading<BigDecimal> weeks(Case kase, BigDecimal week, BigDecimal hoursLess) {
        Reading<BigDecimal> all = kase.knows(ACCUMULATED_WEEKS) || !kase.knows(ACCUMULATED_HOURS) ? weeks(kase)
                : hours(kase, week);
        return all.map(weeks -> weeks.subtract(inWeeks(hoursLess, week)).max(BigDecimal.ZERO));
    }

    static Reading<BigDecimal> weeksLess(Case kase, BigDecimal hoursLess) {
        return Reading.choose(hasThirtyHourWeek(kase), () -> weeks(kase, PART_WEEK, hoursLess),
                () -> weeks(kase, FULL_WEEK, hoursLess));
    }

    /** Whether hours are all that is known, on a day when whole weeks were counted. */
    public static boolean isFloor(Case kase) {
        return kase.asOf().isBefore(HOURS_COUNT_FROM) && !kase.knows(ACCUMULATED_WEEKS)
                && kase.knows(ACCUMULATED_HOURS);
    }

    private static Reading<BigDecimal> hours(Case kase, BigDecimal week) {
        return kase.read(ACCUMULATED_HOURS).map(hours -> inWeeks(hours, week))
                .resting(ACCUMULATED_WEEKS);
    }

    private static BigDecimal inWeeks(BigDecimal hours, BigDecimal week) {
        return hours.divide(week, MathContext.DECIMAL128);
    }
}
