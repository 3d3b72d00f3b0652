package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.facts.PersonFact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/** § 3: the last day on which a course may end, if unemployment goes on unbroken. */
public final class LatestEnd {
    /** Nine months of accumulated unemployment, from 25 years and on ledighedsydelse. */
    public static final int WEEKS_FROM_25 = 39;
    /** Six months of accumulated unemployment, under 25 years. */
    public static final int WEEKS_UNDER_25 = 26;
    /** In weeks: more than nine months in any case, where months are not converted to hours. */
    private static final int MORE_THAN_NINE_MONTHS = 40;
    private static final int ADULT = 25;
    private static final BigDecimal DAYS_A_WEEK = new BigDecimal("7");

    private LatestEnd() {}

    public static Finding isFrom25(Case kase) {
        return kase.read(PersonFact.AGE).test(age -> age >= ADULT);
    }

    /** The latest end, by age and group. */
    public static Reading<LocalDate> of(Case kase) {
        return Reading.choose(Ledighedsydelse.isReceived(kase),
                () -> within(WEEKS_FROM_25, Unemployment.weeks(kase), kase),
                () -> Reading.choose(isFrom25(kase), () -> within(WEEKS_FROM_25, kase),
                        () -> within(WEEKS_UNDER_25, kase)));
    }

    /** That many weeks of accumulated unemployment; hours in the COVID windows do not count. */
    static Reading<LocalDate> within(int limit, Case kase) {
        return within(limit, CovidWindows.weeks(kase), kase);
    }

    private static Reading<LocalDate> within(int limit, Reading<BigDecimal> weeks, Case kase) {
        return Reading.choose(NoticePeriod.applies(kase), () -> fromNotice(limit, weeks, kase),
                () -> weeks.map(w -> lastDay(kase.asOf(), limit, w)));
    }

    private static Reading<LocalDate> fromNotice(int limit, Reading<BigDecimal> weeks, Case kase) {
        Reading<LocalDate> first = NoticePeriod.firstUnemployedDay(kase);
        return Reading.choose(startsAnew(kase), first.map(day -> lastDay(day, limit, BigDecimal.ZERO)),
                first.with(weeks, (day, w) -> lastDay(day, limit, w)));
    }

    /** Whether the course ends in time, by age and group. */
    public static Finding isKept(Case kase) {
        return Finding.choose(Ledighedsydelse.isReceived(kase), () -> isKeptOnLedighedsydelse(kase),
                () -> Finding.choose(isFrom25(kase), () -> endsWithin(WEEKS_FROM_25, kase),
                        () -> endsWithin(WEEKS_UNDER_25, kase)));
    }

    /** Months of ledighedsydelse are not converted: between 39 and 40 weeks a person must count them. */
    private static Finding isKeptOnLedighedsydelse(Case kase) {
        Finding inTime = byDays(kase, (from, weeks) -> endsBy(lastDay(from, WEEKS_FROM_25, weeks), kase));
        Finding perhaps = byDays(kase, (from, weeks) -> endsBy(from.plusDays(daysLeft(MORE_THAN_NINE_MONTHS, weeks)
                .setScale(0, RoundingMode.CEILING).longValueExact() - 2), kase));
        return inTime.truth() != Truth.FALSE ? inTime : switch (perhaps.truth()) {
            case TRUE -> Finding.assessment("nine-months-of-ledighedsydelse").resting(inTime.sources());
            case UNKNOWN -> perhaps;
            case FALSE -> inTime;
        };
    }

    /** Whether the course ends within that many weeks; hours in the COVID windows do not count. */
    public static Finding endsWithin(int limit, Case kase) {
        return Finding.choose(NoticePeriod.applies(kase),
                () -> afterNotice(CovidWindows::decide, kase, until(limit, kase)),
                () -> boundedBy(CovidWindows::decide, kase, weeks -> until(limit, kase).endsBy(kase.asOf(), weeks)));
    }

    /** The finding for a first day and the weeks before it. */
    private interface Count {
        Finding endsBy(LocalDate from, BigDecimal weeks);
    }

    private static Count until(int limit, Case kase) {
        return (from, weeks) -> endsBy(lastDay(from, limit, weeks), kase);
    }

    private static Finding byDays(Case kase, Count count) {
        return Finding.choose(NoticePeriod.applies(kase), () -> afterNotice(Unemployment::decide, kase, count),
                () -> boundedBy(Unemployment::decide, kase, weeks -> count.endsBy(kase.asOf(), weeks)));
    }

    private static Finding afterNotice(BiFunction<Case, Function<BigDecimal, Finding>, Finding> counting, Case kase,
            Count count) {
        return NoticePeriod.firstUnemployedDay(kase).decide(first -> Finding.choose(startsAnew(kase),
                count.endsBy(first, BigDecimal.ZERO),
                boundedBy(counting, kase, weeks -> count.endsBy(first, weeks))));
    }

    /**
     * § 4: the weeks are counted from the first unemployed day, except for an insured person who had already used some
     * of the benefit period.
     */
    private static Finding startsAnew(Case kase) {
        Finding later = NoticePeriod.firstUnemployedDay(kase).test(first -> kase.asOf().isAfter(first));
        return Ledighedsydelse.isReceived(kase).or(later);
    }

    /** A course that is too late even with no weeks before it is too late whatever they are. */
    private static Finding boundedBy(BiFunction<Case, Function<BigDecimal, Finding>, Finding> counting, Case kase,
            Function<BigDecimal, Finding> test) {
        Finding counted = counting.apply(kase, test);
        Finding atBest = test.apply(BigDecimal.ZERO);
        return counted.truth() == Truth.UNKNOWN && atBest.truth() == Truth.FALSE ? atBest.resting(counted.sources())
                : counted;
    }

    /** A course that begins after the last day also ends after it. */
    private static Finding endsBy(LocalDate latest, Case kase) {
        boolean beginsLate = kase.facts().get(START).filter(start -> start.isAfter(latest)).isPresent();
        Finding inTime = kase.knows(END) || !beginsLate ? kase.read(END).test(end -> !end.isAfter(latest))
                : Finding.NOT_MET.because("begins-too-late");
        boolean passed = latest.isBefore(kase.asOf());
        return (passed && inTime.truth() == Truth.FALSE ? inTime.because("passed") : inTime)
                .limited(Limit.atMost(END, latest)).resting(START).resting(END);
    }

    private static BigDecimal daysLeft(int limit, BigDecimal weeks) {
        return BigDecimal.valueOf(limit).subtract(weeks).multiply(DAYS_A_WEEK, MathContext.DECIMAL128);
    }

    /** Part of a day left over does not count. */
    static LocalDate lastDay(LocalDate from, int limit, BigDecimal weeks) {
        return from.plusDays(daysLeft(limit, weeks).setScale(0, RoundingMode.FLOOR).longValueExact() - 1);
    }
}
