package dk.kursusret.rules.schemes.sixweeks;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.START;
import static dk.kursusret.rules.facts.CourseFact.TEACHING_DAYS;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount;
import dk.kursusret.rules.schemes.sixweeks.counting.Unemployment;
import dk.kursusret.rules.schemes.sixweeks.counting.NoticePeriod;
import dk.kursusret.rules.schemes.sixweeks.counting.Weekdays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * {@code six-weeks} § 12: the day by which activation begins at the latest, by age, before and from 1 July 2015. Each
 * week with a full-time course on every day from Monday to Friday puts it off by a week.
 */
public final class LatestActivation {
    private static final LocalDate NEW_BANDS = LocalDate.of(2015, 7, 1);
    private static final BigDecimal HOURS_A_WEEK = new BigDecimal("37");

    private LatestActivation() {}

    public static Reading<LocalDate> of(Case kase) {
        Reading<BigDecimal> hours = Reading.choose(NoticePeriod.applies(kase), Reading.of(BigDecimal.ZERO),
                Unemployment.weeks(kase).map(weeks -> weeks.multiply(HOURS_A_WEEK)));
        Reading<LocalDate> from = Reading.choose(NoticePeriod.applies(kase), NoticePeriod.firstUnemployedDay(kase),
                Reading.of(kase.asOf()));
        Reading<LocalDate> due = kase.read(PersonFact.AGE).map(age -> weeks(age, kase.asOf()))
                .with(hours, LatestActivation::daysLeft).with(from, (days, day) -> day.plusDays(days));
        return due.with(fullTimeWeeks(kase), LocalDate::plusWeeks);
    }

    /** Weeks of accumulated unemployment; nine and six months are 39 and 26 weeks, as § 3 equates them. */
    private static int weeks(int age, LocalDate asOf) {
        if (age < 30) {
            return 13;
        }
        if (asOf.isBefore(NEW_BANDS)) {
            return age < 60 ? 39 : 26;
        }
        return age < 50 ? 26 : 13;
    }

    /** A part of a day that is left counts as a day. */
    private static long daysLeft(int weeks, BigDecimal accumulatedHours) {
        return HOURS_A_WEEK.multiply(BigDecimal.valueOf(weeks)).subtract(accumulatedHours)
                .multiply(BigDecimal.valueOf(7)).divide(HOURS_A_WEEK, 0, RoundingMode.CEILING).longValueExact();
    }

    /** None where fewer teaching days are stated than the course has weekdays: then some weeks are not filled. */
    private static Reading<Long> fullTimeWeeks(Case kase) {
        Reading<LocalDate> start = kase.read(START);
        Reading<LocalDate> end = kase.read(END);
        Reading<Boolean> everyDay = start.with(end, Weekdays::between).map(
                weekdays -> kase.facts().get(TEACHING_DAYS).map(days -> days >= weekdays).orElse(true));
        Finding fullTime = HoursAccount.isFullTime(kase).andThen(() -> everyDay.test(every -> every));
        return Reading.choose(fullTime, start.with(end, (s, e) -> (long) Weekdays.fullWeeksBetween(s, e)),
                Reading.of(0L));
    }
}
