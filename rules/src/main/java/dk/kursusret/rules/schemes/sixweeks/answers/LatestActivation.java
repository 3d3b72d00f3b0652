package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.PersonFact;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code six-weeks} § 12 and LAB §§ 85-88: the day by which activation must begin, by age, before and from 1 July 2015.
 * A full-time course on that day postpones it until the course has ended.
 */
final class LatestActivation {
    private static final LocalDate NEW_BANDS = LocalDate.of(2015, 7, 1);
    private static final int WEEKS_13 = 13;
    private static final int SIX_MONTHS = 26;
    private static final int NINE_MONTHS = 39;

    private LatestActivation() {}

    static Optional<LocalDate> of(Case kase) {
        return kase.facts().get(PersonFact.AGE).flatMap(age -> due(age, kase)).map(due -> putOff(due, kase));
    }

    /** Where the old age bands would lead beyond June 2015, the new ones apply instead, but never before they hold. */
    private static Optional<LocalDate> due(int age, Case kase) {
        Optional<LocalDate> byNew = WorkedOut.reaches(weeksFromJuly2015(age), kase);
        if (!kase.asOf().isBefore(NEW_BANDS)) {
            return byNew;
        }
        return WorkedOut.reaches(weeksToJune2015(age), kase).flatMap(old -> old.isBefore(NEW_BANDS) ? Optional.of(old)
                : byNew.map(due -> due.isBefore(NEW_BANDS) ? NEW_BANDS : due));
    }

    private static int weeksToJune2015(int age) {
        return age < 30 ? WEEKS_13 : age < 60 ? NINE_MONTHS : SIX_MONTHS;
    }

    private static int weeksFromJuly2015(int age) {
        return age < 30 || age >= 50 ? WEEKS_13 : SIX_MONTHS;
    }

    private static LocalDate putOff(LocalDate due, Case kase) {
        if (!WorkedOut.is(WorkedOut.isFullTime(kase))) {
            return due;
        }
        return begin(kase).flatMap(start -> kase.facts().get(CourseFact.END)
                .map(end -> lastDayOfSixWeeks(start, end, kase))
                .filter(last -> !due.isBefore(start) && !due.isAfter(last)).map(last -> last.plusDays(1)))
                .orElse(due);
    }

    /** For a course begun in the notice period, only what falls in unemployment is a course of the scheme. */
    private static Optional<LocalDate> begin(Case kase) {
        Optional<LocalDate> start = kase.facts().get(CourseFact.START);
        return WorkedOut.isInNoticePeriod(kase) ? WorkedOut.firstUnemployedDay(kase)
                .map(day -> start.filter(day::isBefore).orElse(day)) : start;
    }

    /** What goes beyond the six weeks is an offer, and thus activation itself. */
    private static LocalDate lastDayOfSixWeeks(LocalDate start, LocalDate end, Case kase) {
        if (!WorkedOut.isBeyondWhatIsLeft(kase)) {
            return end;
        }
        return start.datesUntil(end.plusDays(1)).filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .limit(WorkedOut.daysLeft(kase).orElseThrow()).reduce((first, second) -> second)
                .orElse(start.minusDays(1));
    }
}
