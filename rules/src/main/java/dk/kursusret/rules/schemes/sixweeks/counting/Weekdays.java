package dk.kursusret.rules.schemes.sixweeks.counting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Mondays to Fridays; public holidays are counted, as the guidance's own example does. */
public final class Weekdays {
    private Weekdays() {}

    /** Both ends inclusive; none where the end lies before the start. */
    public static int between(LocalDate start, LocalDate end) {
        return Math.toIntExact(start.datesUntil(end.isBefore(start) ? start : end.plusDays(1))
                .filter(Weekdays::isWeekday).count());
    }

    /** Weeks that the course fills on every day from Monday to Friday. */
    public static int fullWeeksBetween(LocalDate start, LocalDate end) {
        LocalDate monday = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        int weeks = 0;
        while (!monday.plusDays(4).isAfter(end)) {
            weeks++;
            monday = monday.plusWeeks(1);
        }
        return weeks;
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
