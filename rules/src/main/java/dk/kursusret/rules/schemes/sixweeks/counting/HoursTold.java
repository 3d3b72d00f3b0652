package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.CourseFact.HOURS;
import static dk.kursusret.rules.facts.CourseFact.TEACHING_DAYS;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.schemes.NamedCourse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** What a finding on the hours account tells: its numbers, how long the course may be, and how days were counted. */
public final class HoursTold {
    private HoursTold() {}

    /**
     * Adds the longest course that would fit, in hours or days of the whole course even where some lie before
     * unemployment.
     */
    public static Finding limited(Case kase, Finding fits) {
        Optional<BigDecimal> longest = fits.truth() == Truth.FALSE
                ? left(kase).value().filter(hours -> hours.signum() > 0).flatMap(hours -> unscaled(kase, hours))
                : Optional.empty();
        return longest.map(hours -> switch (HoursAccount.isFullTime(kase).truth()) {
            case TRUE -> fits.limited(Limit.atMost(TEACHING_DAYS, days(hours)));
            case FALSE -> fits.limited(Limit.atMost(HOURS, hours));
            case UNKNOWN -> fits;
        }).orElse(fits);
    }

    private static int days(BigDecimal hours) {
        return hours.divide(HoursAccount.HOURS_A_DAY, 0, RoundingMode.FLOOR).intValueExact();
    }

    private static Optional<BigDecimal> unscaled(Case kase, BigDecimal hours) {
        if (NoticePeriod.applies(kase).truth() != Truth.TRUE) {
            return Optional.of(hours);
        }
        Reading<Span> whole = CourseHours.whole(kase);
        return whole.with(NoticePeriod.firstUnemployedDay(kase), (span, first) -> span.from(first).shareOf(span))
                .value()
                .filter(share -> share.signum() > 0).map(share -> hours.divide(share, 2, RoundingMode.FLOOR));
    }

    /** 222 or 180 hours less those used; never below 0. */
    public static Reading<BigDecimal> left(Case kase) {
        return HoursAccount.total(kase).with(HoursAccount.used(kase), BigDecimal::subtract)
                .map(hours -> hours.max(BigDecimal.ZERO));
    }

    /**
     * Adds the numbers of the account, and a notice where weekends or the list's days make them differ from the dates.
     */
    public static Finding told(Case kase, Finding finding, Citation citation) {
        Finding told = finding.tellingKnown("course-hours", HoursAccount.course(kase))
                .tellingKnown("hours-left", left(kase));
        if (!CourseHours.isCountedFromDates(kase)) {
            return told;
        }
        Span span = CourseHours.whole(kase).value().orElseThrow();
        if (span.beginsOrEndsOnAWeekend() && span.weekdays() > 0) {
            told = told.noticing(kase.notice("six-weeks.weekend-days-not-counted", citation,
                    Map.of("days", span.weekdays())));
        }
        return narrower(kase, span).map(hours -> Map.<String, Object>of("dated",
                HoursAccount.hours(span.weekdays()), "listed", hours))
                .map(values -> kase.notice("six-weeks.dates-narrower-than-list", citation, values))
                .map(told::noticing).orElse(told);
    }

    private static Optional<BigDecimal> narrower(Case kase, Span span) {
        return NamedCourse.listedHours(kase).value().flatMap(listed -> listed)
                .filter(hours -> span.weekdays() > 0 && HoursAccount.hours(span.weekdays()).compareTo(hours) < 0);
    }
}
