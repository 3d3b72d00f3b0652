package dk.kursusret.rules.schemes.sixweeks;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.FULL_TIME;
import static dk.kursusret.rules.facts.CourseFact.START;
import static dk.kursusret.rules.facts.CourseFact.TEACHING_DAYS;
import static dk.kursusret.rules.facts.CourseFact.WEEKLY_TEACHING_HOURS;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.Sources;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.facts.WorkTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** {@code six-weeks} §§ 9-10: the account of six weeks in hours, and what a course takes of it. */
public final class HoursAccount {
    /** 6 x 37 hours. */
    public static final BigDecimal FULL = new BigDecimal("222");
    /** 6 x 30 hours. */
    public static final BigDecimal PART = new BigDecimal("180");
    public static final BigDecimal HOURS_A_DAY = new BigDecimal("7.4");
    /** § 2, stk. 3: from 20 teaching hours a week a higher course counts as full time. */
    private static final BigDecimal FULL_TIME_TEACHING_HOURS = new BigDecimal("20");

    private static final LocalDate LEDIGHEDSYDELSE_FROM = LocalDate.of(2020, 1, 1);

    private HoursAccount() {}

    /** Whether the account is that of a full-time person: at academy level by insurance, else by registration. */
    public static Finding isFullAccount(Case kase) {
        return Finding.choose(NamedCourse.isAcademy(kase).and(isInsured(kase)),
                kase.is(PersonFact.INSURANCE, WorkTime.FULL_TIME),
                kase.is(PersonFact.REGISTERED_AS, WorkTime.FULL_TIME));
    }

    /** From 2020 people on ledighedsydelse have the right too, who are not insured. */
    private static Finding isInsured(Case kase) {
        return kase.asOf().isBefore(LEDIGHEDSYDELSE_FROM) ? Finding.MET
                : kase.read(PersonFact.GROUP).test(group -> group != Group.LEDIGHEDSYDELSE);
    }

    /** 222 or 180 hours. */
    public static Reading<BigDecimal> total(Case kase) {
        return Reading.choose(isFullAccount(kase), Reading.of(FULL), Reading.of(PART));
    }

    public static Reading<BigDecimal> used(Case kase) {
        return kase.read(PersonFact.HOURS_USED);
    }

    /** Full time as the school says, or at academy level from 20 teaching hours a week. */
    public static Finding isFullTime(Case kase) {
        return kase.holds(FULL_TIME).or(NamedCourse.isAcademy(kase).andThen(
                () -> kase.read(WEEKLY_TEACHING_HOURS).test(h -> h.compareTo(FULL_TIME_TEACHING_HOURS) >= 0)
                        .telling("required-weekly-hours", FULL_TIME_TEACHING_HOURS)));
    }

    /** What the course takes of the account. */
    public static Reading<BigDecimal> course(Case kase) {
        return Reading.choose(isFullTime(kase),
                Reading.choose(NoticePeriod.applies(kase), countedFullTime(kase), wholeFullTime(kase)),
                Reading.choose(NoticePeriod.applies(kase), countedPartTime(kase), NamedCourse.statedHours(kase)));
    }

    /** The whole course in hours, what lies in a notice period (§ 4) too. */
    public static Reading<BigDecimal> wholeCourse(Case kase) {
        return Reading.choose(isFullTime(kase), wholeFullTime(kase), NamedCourse.statedHours(kase));
    }

    /** 7.4 hours for each teaching day; where those are not stated, for each Monday to Friday of the course. */
    private static Reading<BigDecimal> wholeFullTime(Case kase) {
        Reading<Integer> stated = kase.read(TEACHING_DAYS);
        Reading<Integer> days = stated.isKnown() ? stated
                : kase.read(START).with(kase.read(END), Weekdays::between).resting(stated.sources());
        return days.map(HoursAccount::hours);
    }

    /** § 4: where the course began in the notice period, only what lies on or after the first unemployed day. */
    private static Reading<BigDecimal> countedFullTime(Case kase) {
        return kase.knows(TEACHING_DAYS) ? inProportion(wholeFullTime(kase), kase)
                : laterOf(kase).with(kase.read(END), Weekdays::between).map(HoursAccount::hours)
                        .resting(Sources.of(TEACHING_DAYS));
    }

    private static Reading<BigDecimal> countedPartTime(Case kase) {
        return inProportion(NamedCourse.statedHours(kase), kase);
    }

    private static BigDecimal hours(int days) {
        return HOURS_A_DAY.multiply(BigDecimal.valueOf(days));
    }

    /** The share of the course's weekdays that lie on or after the first unemployed day. */
    private static Reading<BigDecimal> inProportion(Reading<BigDecimal> whole, Case kase) {
        Reading<BigDecimal> share = laterOf(kase)
                .with(kase.read(END), Weekdays::between)
                .with(kase.read(START).with(kase.read(END), Weekdays::between),
                        (counted, all) -> all == 0 ? BigDecimal.ZERO
                                : BigDecimal.valueOf(counted).divide(BigDecimal.valueOf(all), 20,
                                        RoundingMode.HALF_UP));
        return whole.with(share, (hours, part) -> hours.multiply(part).setScale(2, RoundingMode.HALF_UP));
    }

    private static Reading<LocalDate> laterOf(Case kase) {
        return kase.read(START).with(NoticePeriod.firstUnemployedDay(kase),
                (start, firstDay) -> start.isAfter(firstDay) ? start : firstDay);
    }

    /** Whether the course fits into an account of so many hours; one side alone decides where it exhausts the account. */
    public static Finding fits(BigDecimal total, Case kase) {
        return Finding.choose(isFullTime(kase), fits(total, countedFullTime(kase), wholeFullTime(kase), kase),
                fits(total, countedPartTime(kase), NamedCourse.statedHours(kase), kase));
    }

    /** A course that fits as a whole fits whatever of it is counted. */
    private static Finding fits(BigDecimal total, Reading<BigDecimal> counted, Reading<BigDecimal> whole, Case kase) {
        Finding wholeFits = fits(total, whole, kase);
        return Finding.choose(NoticePeriod.applies(kase), fits(total, counted, kase).or(wholeFits), wholeFits);
    }

    private static Finding fits(BigDecimal total, Reading<BigDecimal> course, Case kase) {
        return someLeft(total, kase).and(course.test(hours -> hours.compareTo(total) <= 0))
                .and(used(kase).with(course, BigDecimal::add).test(sum -> sum.compareTo(total) <= 0));
    }

    /** Whether anything is left of an account of so many hours. */
    public static Finding someLeft(BigDecimal total, Case kase) {
        return used(kase).test(used -> used.compareTo(total) < 0);
    }
}
