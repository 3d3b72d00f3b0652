package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.CourseFact.FULL_TIME;
import static dk.kursusret.rules.facts.CourseFact.WEEKLY_TEACHING_HOURS;
import static dk.kursusret.rules.facts.PersonFact.HOURS_USED;
import static dk.kursusret.rules.facts.PersonFact.INSURANCE;
import static dk.kursusret.rules.facts.PersonFact.REGISTERED_AS;
import static dk.kursusret.rules.facts.PersonFact.USE;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Once;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.facts.SixWeeksUse;
import dk.kursusret.rules.facts.WorkTime;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.sixweeks.counting.CourseHours.Part;
import dk.kursusret.rules.schemes.sixweeks.counting.CourseHours.Teaching;
import dk.kursusret.rules.schemes.sixweeks.counting.CourseHours.Week;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** §§ 9-10 of the order of 2015 and its successors: the account of six weeks in hours. */
public final class HoursAccount {
    /** A week of a full-time account. */
    public static final BigDecimal FULL_WEEK = new BigDecimal("37");
    /** A week of a part-time account; for people insured part time, no more of a calendar week counts. */
    public static final BigDecimal PART_WEEK = new BigDecimal("30");
    private static final BigDecimal WEEKS = new BigDecimal("6");
    /** 222 hours. */
    public static final BigDecimal FULL = WEEKS.multiply(FULL_WEEK);
    /** 180 hours. */
    public static final BigDecimal PART = WEEKS.multiply(PART_WEEK);
    public static final BigDecimal HOURS_A_DAY = new BigDecimal("7.4");
    /** From 20 teaching hours a week a course at higher level counts as full time. */
    private static final BigDecimal FULL_TIME_TEACHING_HOURS = new BigDecimal("20");
    /** From this day, nothing used means no hours used: selvvalgt uddannelse before 2015 is no longer deducted. */
    private static final LocalDate NOTHING_BEFORE_FROM = LocalDate.of(2017, 3, 1);

    private static final Once<Finding> IS_FULL_ACCOUNT = new Once<>(HoursAccount::isFullAccountOf);
    private static final Once<Finding> IS_FULL_TIME = new Once<>(HoursAccount::isFullTimeOf);
    private static final Once<Reading<BigDecimal>> USED = new Once<>(HoursAccount::usedOf);
    private static final Once<Reading<BigDecimal>> TOLD = new Once<>(HoursAccount::toldOf);
    private static final Once<Reading<BigDecimal>> COURSE = new Once<>(HoursAccount::courseOf);
    private static final Once<Finding> FITS = new Once<>(HoursAccount::fitsOf);
    private static final Once<Finding> SOME_LEFT = new Once<>(HoursAccount::someLeftOf);
    private static final Map<BigDecimal, Once<Finding>> SOME_LEFT_OF = Map.of(FULL,
            new Once<>(kase -> someLeftOf(kase, FULL)), PART, new Once<>(kase -> someLeftOf(kase, PART)));
    private static final Map<Account, Once<Finding>> FIT = fit();
    private static final Once<Finding> THIRTY_A_WEEK = new Once<>(HoursAccount::countsThirtyAWeekOf);

    private HoursAccount() {}

    /** The hours of that many days of full-time teaching. */
    public static BigDecimal hours(int days) {
        return HOURS_A_DAY.multiply(BigDecimal.valueOf(days));
    }

    /** Whether the account is a full-time one: at academy level by insurance, otherwise by registration. */
    public static Finding isFullAccount(Case kase) {
        return IS_FULL_ACCOUNT.in(kase);
    }

    private static Finding isFullAccountOf(Case kase) {
        return Finding.choose(Ledighedsydelse.isReceived(kase), Finding.MET, Finding.choose(NamedCourse.isAcademy(kase),
                kase.is(INSURANCE, WorkTime.FULL_TIME), kase.is(REGISTERED_AS, WorkTime.FULL_TIME)));
    }

    /** Insured part time and not registered as a full-time jobseeker: at most thirty hours of a calendar week count. */
    private static Finding countsThirtyAWeek(Case kase) {
        return THIRTY_A_WEEK.in(kase);
    }

    private static Finding countsThirtyAWeekOf(Case kase) {
        return Ledighedsydelse.isNotReceived(kase).and(kase.is(INSURANCE, WorkTime.PART_TIME))
                .and(kase.isNot(REGISTERED_AS, WorkTime.FULL_TIME));
    }

    /** 222 or 180 hours. */
    public static Reading<BigDecimal> total(Case kase) {
        return Reading.choose(isFullAccount(kase), Reading.of(FULL), Reading.of(PART));
    }

    private static Finding byTotal(Case kase, Function<BigDecimal, Finding> test) {
        return Finding.choose(isFullAccount(kase), () -> test.apply(FULL), () -> test.apply(PART));
    }

    public static Reading<BigDecimal> used(Case kase) {
        return USED.in(kase);
    }

    private static Reading<BigDecimal> usedOf(Case kase) {
        return Reading.choose(Ledighedsydelse.hasNewRight(kase), Reading.of(BigDecimal.ZERO), told(kase));
    }

    private static Reading<BigDecimal> told(Case kase) {
        return TOLD.in(kase);
    }

    private static Reading<BigDecimal> toldOf(Case kase) {
        return kase.knows(HOURS_USED) || kase.asOf().isBefore(NOTHING_BEFORE_FROM) ? kase.read(HOURS_USED)
                : Reading.choose(kase.is(USE, SixWeeksUse.NONE), Reading.of(BigDecimal.ZERO), kase.read(HOURS_USED));
    }

    /** The finding for the hours used: more of them never turn a no into a yes. */
    private static Finding byUsed(Case kase, Function<BigDecimal, Finding> test) {
        Reading<BigDecimal> told = told(kase);
        Finding nothingUsed = test.apply(BigDecimal.ZERO);
        Finding anew = Ledighedsydelse.hasNewRight(kase);
        if (nothingUsed.truth() == Truth.FALSE) {
            return nothingUsed.resting(told.sources()).resting(anew.sources());
        }
        Finding old = told.decide(test);
        boolean spent = told.value().filter(hours -> hours.signum() > 0).isPresent();
        return anew.truth() == Truth.TRUE || spent ? Finding.choose(anew, nothingUsed, old)
                : old.resting(anew.sources());
    }

    /** Full time if the school says so, or at academy level from 20 teaching hours a week. */
    public static Finding isFullTime(Case kase) {
        return IS_FULL_TIME.in(kase);
    }

    private static Finding isFullTimeOf(Case kase) {
        return kase.holds(FULL_TIME).or(NamedCourse.isAcademy(kase).andThen(
                () -> kase.read(WEEKLY_TEACHING_HOURS).test(h -> h.compareTo(FULL_TIME_TEACHING_HOURS) >= 0)
                        .limited(Limit.atLeast(WEEKLY_TEACHING_HOURS, FULL_TIME_TEACHING_HOURS))));
    }

    /**
     * How much of the account the course uses; unknown where that lies between two numbers, except at academy level,
     * where the greater one is taken.
     */
    public static Reading<BigDecimal> course(Case kase) {
        return COURSE.in(kase);
    }

    private static Reading<BigDecimal> courseOf(Case kase) {
        Reading<HourRange> hours = Reading.choose(isFullTime(kase), () -> counted(kase, Teaching.FULL_TIME),
                () -> counted(kase, Teaching.PART_TIME));
        boolean academy = NamedCourse.isAcademy(kase).truth() == Truth.TRUE;
        return hours.then(range -> range.isExact() || academy ? Reading.of(range.most())
                : Reading.unknown(range.open().sources()));
    }

    private static Reading<HourRange> counted(Case kase, Teaching teaching) {
        return Reading.choose(NoticePeriod.applies(kase), () -> counted(kase, teaching, Part.IN_UNEMPLOYMENT),
                () -> counted(kase, teaching, Part.WHOLE));
    }

    private static Reading<HourRange> counted(Case kase, Teaching teaching, Part part) {
        return Reading.choose(countsThirtyAWeek(kase), () -> CourseHours.of(kase, teaching, part, Week.THIRTY_AT_MOST),
                () -> CourseHours.of(kase, teaching, part, Week.ALL_HOURS));
    }

    /** Whether the course fits into what is left of the account. */
    public static Finding fits(Case kase) {
        return FITS.in(kase);
    }

    private static Finding fitsOf(Case kase) {
        return byTotal(kase, total -> Finding.choose(countsThirtyAWeek(kase),
                () -> FIT.get(new Account(total, Week.THIRTY_AT_MOST)).in(kase),
                () -> FIT.get(new Account(total, Week.ALL_HOURS)).in(kase)));
    }

    /** Whether anything is left of the account. */
    public static Finding someLeft(Case kase) {
        return SOME_LEFT.in(kase);
    }

    private static Finding someLeftOf(Case kase) {
        return byTotal(kase, total -> someLeft(kase, total));
    }

    private static Finding someLeft(Case kase, BigDecimal total) {
        return SOME_LEFT_OF.get(total).in(kase);
    }

    private static Finding someLeftOf(Case kase, BigDecimal total) {
        return byUsed(kase, used -> Finding.of(used.compareTo(total) < 0)).because(
                Result.NOT_MET, "nothing-left");
    }

    /** An account of so many hours, with the hours that count in its calendar weeks. */
    private record Account(BigDecimal total, Week week) {
        Finding fits(Case kase) {
            return Finding.choose(isFullTime(kase), () -> fits(kase, Teaching.FULL_TIME),
                    () -> fits(kase, Teaching.PART_TIME));
        }

        /** A course that fits as a whole also fits if only part of it counts. */
        private Finding fits(Case kase, Teaching teaching) {
            Finding whole = fits(kase, teaching, Part.WHOLE);
            Finding inUnemployment = whole.truth() == Truth.TRUE ? whole : fits(kase, teaching, Part.IN_UNEMPLOYMENT);
            return Finding.choose(NoticePeriod.applies(kase), inUnemployment, whole);
        }

        private Finding fits(Case kase, Teaching teaching, Part part) {
            return someLeft(kase, total).and(CourseHours.of(kase, teaching, part, week)
                    .decide(hours -> byUsed(kase, used -> hours.fits(total.subtract(used)))));
        }
    }

    private static Map<Account, Once<Finding>> fit() {
        Map<Account, Once<Finding>> fit = new HashMap<>();
        for (BigDecimal total : List.of(FULL, PART)) {
            for (Week week : Week.values()) {
                Account account = new Account(total, week);
                fit.put(account, new Once<>(account::fits));
            }
        }
        return Map.copyOf(fit);
    }
}
