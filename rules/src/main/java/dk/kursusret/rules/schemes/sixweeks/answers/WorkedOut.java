package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.decision.Hours;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.facts.WorkTime;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.sixweeks.counting.EarlierScheme;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount;
import dk.kursusret.rules.schemes.sixweeks.counting.LatestEnd;
import dk.kursusret.rules.schemes.sixweeks.counting.NoticePeriod;
import dk.kursusret.rules.schemes.sixweeks.counting.Unemployment;
import dk.kursusret.rules.schemes.sixweeks.counting.Weekdays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the conditions work out and answers need too: answers ask for it only here. */
final class WorkedOut {
    /** A whole account is six weeks of five days. */
    private static final BigDecimal DAYS_OF_SIX_WEEKS = new BigDecimal("30");
    private static final BigDecimal DAYS_A_WEEK = new BigDecimal("7");

    private WorkedOut() {}

    /** The account before and after the course. */
    static Hours hours(Case kase) {
        Reading<BigDecimal> left = left(kase).with(HoursAccount.course(kase), BigDecimal::subtract)
                .map(hours -> hours.max(BigDecimal.ZERO));
        return new Hours(HoursAccount.total(kase).value(), HoursAccount.used(kase).value(),
                HoursAccount.course(kase).value(), left.value());
    }

    /** How many full-time days what is left of the account lasts; part of a day counts as one. */
    static Optional<Integer> daysLeft(Case kase) {
        return left(kase).with(HoursAccount.total(kase), (left, all) -> left.max(BigDecimal.ZERO)
                .multiply(DAYS_OF_SIX_WEEKS).divide(all, 0, RoundingMode.CEILING).intValueExact()).value();
    }

    private static Reading<BigDecimal> left(Case kase) {
        return HoursAccount.total(kase).with(HoursAccount.used(kase), BigDecimal::subtract);
    }

    /** Whether the course is longer than what is left of the account. */
    static boolean isBeyondWhatIsLeft(Case kase) {
        return is(HoursAccount.course(kase).with(left(kase), (course, left) -> course.compareTo(left) > 0)
                .test(beyond -> beyond));
    }

    /** Whether the course is longer than a whole account. */
    static boolean isBeyondSixWeeks(Case kase) {
        return is(HoursAccount.course(kase).with(HoursAccount.total(kase), (course, all) -> course.compareTo(all) > 0)
                .test(beyond -> beyond));
    }

    static Finding isFullTime(Case kase) {
        return HoursAccount.isFullTime(kase);
    }

    /** Whether the 30-hour week applies: insured part time, and not registered as a full-time jobseeker. */
    static boolean isPartTimeInsured(Case kase) {
        return is(kase.is(PersonFact.INSURANCE, WorkTime.PART_TIME)
                .and(kase.read(PersonFact.REGISTERED_AS).test(as -> as != WorkTime.FULL_TIME)));
    }

    /** The latest end of the course, by age and group. */
    static Reading<LocalDate> latestEnd(Case kase) {
        return LatestEnd.of(kase);
    }

    /** The same for whoever was under the scheme before 2015. */
    static Reading<LocalDate> latestEndOfEarlierScheme(Case kase) {
        return EarlierScheme.latestEnd(kase);
    }

    static boolean isInNoticePeriod(Case kase) {
        return is(NoticePeriod.applies(kase));
    }

    static Optional<LocalDate> firstUnemployedDay(Case kase) {
        return NoticePeriod.firstUnemployedDay(kase).value();
    }

    /**
     * The day on which accumulated unemployment reaches that many weeks, if it goes on unbroken: counted from the first
     * day of unemployment for a course begun in the notice period, otherwise from the day of the decision. Part of a
     * day counts as a day.
     */
    static Optional<LocalDate> reaches(int weeks, Case kase) {
        if (isInNoticePeriod(kase)) {
            return firstUnemployedDay(kase).map(day -> day.plusWeeks(weeks));
        }
        return Unemployment.weeks(kase).value().map(had -> kase.asOf().plusDays(BigDecimal.valueOf(weeks).subtract(had)
                .multiply(DAYS_A_WEEK).setScale(0, RoundingMode.CEILING).longValueExact()));
    }

    static boolean isOnLedighedsydelse(Case kase) {
        return is(kase.is(PersonFact.GROUP, Group.LEDIGHEDSYDELSE));
    }

    static boolean isOfLevel(Set<CourseLevel> levels, Case kase) {
        return is(NamedCourse.level(kase).test(levels::contains));
    }

    static Truth isWithoutWaitingPeriod(Case kase) {
        return NamedCourse.withoutWaitingPeriod(kase).test(without -> without).truth();
    }

    static boolean holds(Case kase, Fact<Boolean> fact) {
        return is(kase.holds(fact));
    }

    static boolean holdsNot(Case kase, Fact<Boolean> fact) {
        return is(kase.holdsNot(fact));
    }

    /** Whether the course is spread: it has fewer teaching days than weekdays. */
    static boolean isSpread(Case kase) {
        return is(kase.read(CourseFact.START).with(kase.read(CourseFact.END), Weekdays::between)
                .with(kase.read(CourseFact.TEACHING_DAYS), (weekdays, days) -> days < weekdays).test(spread -> spread));
    }

    static boolean hasSeveralParts(Case kase) {
        return kase.facts().get(CourseFact.PARTS).filter(parts -> parts.size() > 1).isPresent();
    }

    static boolean is(Finding finding) {
        return finding.truth() == Truth.TRUE;
    }
}
