package dk.kursusret.rules.schemes.sixweeks;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.Truth;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.PersonFact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** {@code six-weeks} § 3: the last day on which a course may end, were unemployment unbroken from now on. */
public final class LatestEnd {
    /** Nine months of accumulated unemployment, from 25 years. */
    public static final int WEEKS_FROM_25 = 39;
    /** Six months of accumulated unemployment, under 25 years. */
    public static final int WEEKS_UNDER_25 = 26;
    private static final int ADULT = 25;
    private static final BigDecimal HOURS_A_WEEK = new BigDecimal("37");

    private LatestEnd() {}

    public static Finding isFrom25(Case kase) {
        return kase.read(PersonFact.AGE).test(age -> age >= ADULT);
    }

    /** By age. */
    public static Reading<LocalDate> of(Case kase) {
        return Reading.choose(isFrom25(kase), within(WEEKS_FROM_25, kase), within(WEEKS_UNDER_25, kase));
    }

    /** Within so many weeks of accumulated unemployment; in the notice-period case from its first day on (§ 4). */
    public static Reading<LocalDate> within(int weeks, Case kase) {
        return Reading.choose(NoticePeriod.applies(kase), fromFirstUnemployedDay(weeks, kase), fromToday(weeks, kase));
    }

    /** Whether the course ends within so many weeks. */
    public static Finding endsWithin(int weeks, Case kase) {
        return Finding.choose(NoticePeriod.applies(kase), endsBy(fromFirstUnemployedDay(weeks, kase), kase),
                endsWithinFromToday(weeks, kase));
    }

    /** A course that ends later than is ever possible is late, whatever the accumulated unemployment is. */
    private static Finding endsWithinFromToday(int weeks, Case kase) {
        Reading<LocalDate> latest = fromToday(weeks, kase);
        Finding atBest = endsBy(Reading.of(lastDay(kase.asOf(), weeks, BigDecimal.ZERO)), kase);
        boolean lateForAnyone = !latest.isKnown() && atBest.truth() == Truth.FALSE;
        return lateForAnyone ? atBest.resting(latest.sources()) : endsBy(latest, kase);
    }

    private static Reading<LocalDate> fromFirstUnemployedDay(int weeks, Case kase) {
        return NoticePeriod.firstUnemployedDay(kase).map(firstDay -> lastDay(firstDay, weeks, BigDecimal.ZERO));
    }

    private static Reading<LocalDate> fromToday(int weeks, Case kase) {
        return accumulatedHours(kase).map(hours -> lastDay(kase.asOf(), weeks, hours));
    }

    private static Finding endsBy(Reading<LocalDate> latest, Case kase) {
        return latest.with(kase.read(CourseFact.END), (last, end) -> !end.isAfter(last)).test(inTime -> inTime)
                .tellingKnown("latest-end", latest).tellingKnown("end", kase.read(CourseFact.END));
    }

    /** Sammenlagt ledighed in hours, 37 a week. */
    public static Reading<BigDecimal> accumulatedHours(Case kase) {
        return kase.read(PersonFact.ACCUMULATED_WEEKS).map(weeks -> weeks.multiply(HOURS_A_WEEK))
                .orElse(kase.read(PersonFact.ACCUMULATED_HOURS));
    }

    /** Parts of a day that are left are not counted. */
    private static LocalDate lastDay(LocalDate from, int weeks, BigDecimal accumulatedHours) {
        BigDecimal hoursLeft = HOURS_A_WEEK.multiply(BigDecimal.valueOf(weeks)).subtract(accumulatedHours);
        return from.plusDays(hoursLeft.multiply(BigDecimal.valueOf(7))
                .divide(HOURS_A_WEEK, 0, RoundingMode.FLOOR).longValueExact() - 1);
    }
}
