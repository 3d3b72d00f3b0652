package dk.kursusret.rules.schemes.sixweeks.counting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Mondays to Fridays; public holidays are counted, as in the guidance's own example. */
public final class Weekdays {
    private static final int DAYS_A_WEEK = 7;
    private static final int WEEKDAYS_A_WEEK = 5;

    private Weekdays() {}

    /** Weekdays from start to end, both included; none where the end is before the start. */
    public static int between(LocalDate start, LocalDate end) {
        long days = Math.max(ChronoUnit.DAYS.between(start, end) + 1, 0);
        int weekdays = Math.toIntExact(days / DAYS_A_WEEK) * WEEKDAYS_A_WEEK;
        int first = start.getDayOfWeek().getValue();
        for (int i = 0; i < days % DAYS_A_WEEK; i++) {
            weekdays += (first + i - 1) % DAYS_A_WEEK < WEEKDAYS_A_WEEK ? 1 : 0;
        }
        return weekdays;
    }

    /** The day itself, or the Monday after it. */
    public static LocalDate from(LocalDate day) {
        return isWeekday(day) ? day : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** The last of so many weekdays, the first of which is the start or the next weekday after it. */
    public static LocalDate last(int weekdays, LocalDate start) {
        LocalDate first = from(start);
        int weeks = (weekdays - 1) / WEEKDAYS_A_WEEK;
        int days = (weekdays - 1) % WEEKDAYS_A_WEEK;
        LocalDate last = first.plusWeeks(weeks).plusDays(days);
        boolean overWeekend = first.getDayOfWeek().getValue() + days > WEEKDAYS_A_WEEK;
        return overWeekend ? last.plusDays(DAYS_A_WEEK - WEEKDAYS_A_WEEK) : last;
    }

    /** Weeks in which the course has every day from Monday to Friday. */
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
