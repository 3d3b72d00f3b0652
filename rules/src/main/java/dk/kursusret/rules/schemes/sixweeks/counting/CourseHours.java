package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.HOURS;
import static dk.kursusret.rules.facts.CourseFact.LEVEL;
import static dk.kursusret.rules.facts.CourseFact.START;
import static dk.kursusret.rules.facts.CourseFact.TEACHING_DAYS;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Once;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.Sources;
import dk.kursusret.rules.schemes.NamedCourse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** § 10 of the order of 2015 and its successors: how many hours of the account a course uses. */
final class CourseHours {
    private static final Sources DAYS = Sources.of(TEACHING_DAYS).and(Sources.of(START)).and(Sources.of(END))
            .and(Sources.of(HOURS)).and(Sources.of(LEVEL)).and(NamedCourse.ELEMENTS);

    private static final Once<Reading<Span>> SPAN = new Once<>(
            kase -> kase.read(START).with(kase.read(END), Span::new));
    private static final Map<Counting, Once<Reading<HourRange>>> WAYS = ways();

    private CourseHours() {}

    /** How the teaching is arranged. */
    enum Teaching {
        FULL_TIME, PART_TIME
    }

    /** The whole course, or only what falls on or after the first unemployed day. */
    enum Part {
        WHOLE, IN_UNEMPLOYMENT
    }

    /** Whether hours beyond thirty in a calendar week count. */
    enum Week {
        ALL_HOURS, THIRTY_AT_MOST
    }

    /** A way of counting; each is worked out once for a case. */
    private record Counting(Teaching teaching, Part part, Week week) {}

    private static Map<Counting, Once<Reading<HourRange>>> ways() {
        Map<Counting, Once<Reading<HourRange>>> ways = new HashMap<>();
        for (Teaching teaching : Teaching.values()) {
            for (Part part : Part.values()) {
                for (Week week : Week.values()) {
                    ways.put(new Counting(teaching, part, week),
                            new Once<>(kase -> workedOut(kase, teaching, part, week)));
                }
            }
        }
        return Map.copyOf(ways);
    }

    static Reading<HourRange> of(Case kase, Teaching teaching, Part part, Week week) {
        return WAYS.get(new Counting(teaching, part, week)).in(kase);
    }

    private static Reading<HourRange> workedOut(Case kase, Teaching teaching, Part part, Week week) {
        Reading<HourRange> hours = switch (teaching) {
            case FULL_TIME -> fullTime(kase, part, week);
            case PART_TIME -> NamedCourse.statedHours(kase).then(stated -> partTime(kase, stated, part, week));
        };
        return hours.resting(DAYS).resting(NamedCourse.rowsRestOn(kase));
    }

    static Reading<Span> whole(Case kase) {
        return SPAN.in(kase);
    }

    private static Reading<Span> counted(Case kase, Part part) {
        return switch (part) {
            case WHOLE -> whole(kase);
            case IN_UNEMPLOYMENT -> whole(kase).with(NoticePeriod.firstUnemployedDay(kase), Span::from);
        };
    }

    /** The share of the hours of the whole course that is counted. */
    private static Reading<BigDecimal> share(Case kase, Part part) {
        return part == Part.WHOLE ? Reading.of(BigDecimal.ONE)
                : counted(kase, part).with(whole(kase), Span::shareOf);
    }

    private static Reading<HourRange> fullTime(Case kase, Part part, Week week) {
        return kase.knows(TEACHING_DAYS)
                ? kase.read(TEACHING_DAYS).then(days -> onSomeDays(kase, HoursAccount.hours(days), part, week))
                : whole(kase).then(span -> span.weekdays() == 0 ? onWeekends(kase, span, part)
                        : NamedCourse.listedHours(kase).then(listed -> byDates(kase, span, listed, part, week)));
    }

    /** On weekends alone: at least one day, at most every day. */
    private static Reading<HourRange> onWeekends(Case kase, Span span, Part part) {
        return share(kase, part).map(share -> HourRange.between(scaled(HoursAccount.HOURS_A_DAY, share),
                scaled(HoursAccount.hours(span.days()), share), Finding.missing(TEACHING_DAYS)));
    }

    /**
     * Where the dates hold more hours than the list states, the list's count; where they hold fewer, the days must be
     * stated.
     */
    private static Reading<HourRange> byDates(Case kase, Span whole, Optional<BigDecimal> listed, Part part,
            Week week) {
        BigDecimal dated = HoursAccount.hours(whole.weekdays());
        int comparison = listed.map(dated::compareTo).orElse(0);
        if (comparison != 0) {
            return comparison > 0 ? onSomeDays(kase, listed.orElseThrow(), part, week)
                    : Reading.missing(TEACHING_DAYS);
        }
        return counted(kase, part).map(span -> everyWeekday(kase, span, week));
    }

    /**
     * All weekdays count; at academy level there may be breaks between the dates, so these are the most there can be.
     */
    private static HourRange everyWeekday(Case kase, Span span, Week week) {
        BigDecimal all = span.hours(HoursAccount.HOURS_A_DAY, atMostAWeek(week));
        Finding academy = NamedCourse.isAcademy(kase);
        return switch (academy.truth()) {
            case FALSE -> HourRange.exactly(all);
            case TRUE -> HourRange.between(HoursAccount.HOURS_A_DAY, all, Finding.missing(TEACHING_DAYS));
            case UNKNOWN -> HourRange.between(HoursAccount.HOURS_A_DAY, all, academy);
        };
    }

    private static BigDecimal atMostAWeek(Week week) {
        return switch (week) {
            case ALL_HOURS -> HoursAccount.FULL_WEEK;
            case THIRTY_AT_MOST -> HoursAccount.PART_WEEK;
        };
    }

    /** Hours of full-time teaching on days between the dates, when only the number of days is known. */
    private static Reading<HourRange> onSomeDays(Case kase, BigDecimal hours, Part part, Week week) {
        if (week == Week.ALL_HOURS) {
            return share(kase, part).map(share -> HourRange.exactly(scaled(hours, share)));
        }
        Reading<Span> span = counted(kase, part);
        if (!span.isKnown() && part == Part.WHOLE) {
            return Reading.of(HourRange.between(inWholeWeeks(hours), hours, Finding.unknown(span.sources())));
        }
        return span.with(whole(kase), (some, all) -> HoursAccount.hours(all.weekdays()).compareTo(hours) == 0
                ? HourRange.exactly(some.hours(HoursAccount.HOURS_A_DAY, HoursAccount.PART_WEEK))
                : onSomeDays(scaled(hours, some.shareOf(all)), some));
    }

    private static HourRange onSomeDays(BigDecimal hours, Span span) {
        BigDecimal most = hours.min(HoursAccount.PART_WEEK.multiply(BigDecimal.valueOf(span.weeks())));
        return HourRange.between(inWholeWeeks(hours).min(most), most,
                Finding.assessment("which-days-of-the-week"));
    }

    /** The hours packed into as many whole weeks as they fill, of which thirty hours each count. */
    private static BigDecimal inWholeWeeks(BigDecimal hours) {
        BigDecimal[] weeks = hours.divideAndRemainder(HoursAccount.FULL_WEEK);
        return weeks[0].multiply(HoursAccount.PART_WEEK).add(weeks[1].min(HoursAccount.PART_WEEK));
    }

    /** The hours set for part-time teaching are spread evenly over the weekdays. */
    private static Reading<HourRange> partTime(Case kase, BigDecimal hours, Part part, Week week) {
        if (week == Week.ALL_HOURS) {
            return share(kase, part).map(share -> HourRange.exactly(scaled(hours, share)));
        }
        Reading<Span> span = counted(kase, part);
        if (!span.isKnown() && part == Part.WHOLE) {
            return Reading.of(HourRange.between(hours.min(HoursAccount.PART_WEEK), hours,
                    Finding.unknown(span.sources())));
        }
        return span.with(whole(kase), (some, all) -> HourRange.exactly(evenly(scaled(hours, some.shareOf(all)), some)));
    }

    private static BigDecimal evenly(BigDecimal hours, Span span) {
        if (span.weekdays() == 0) {
            return hours.min(HoursAccount.PART_WEEK.multiply(BigDecimal.valueOf(span.weeks())));
        }
        BigDecimal aDay = hours.divide(BigDecimal.valueOf(span.weekdays()), 20, RoundingMode.HALF_UP);
        return span.hours(aDay, HoursAccount.PART_WEEK);
    }

    private static BigDecimal scaled(BigDecimal hours, BigDecimal share) {
        return hours.multiply(share).setScale(HourRange.DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether the days of full-time teaching are counted from dates. */
    static boolean isCountedFromDates(Case kase) {
        return !kase.knows(TEACHING_DAYS) && HoursAccount.isFullTime(kase).truth() == Truth.TRUE
                && whole(kase).isKnown();
    }
}
