package dk.kursusret.rules.schemes.sixweeks.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** The days from the first to the last of a course, or of part of it; none where the last is before the first. */
record Span(LocalDate firstDay, LocalDate lastDay) {
    private static final int DIGITS = 20;

    Span from(LocalDate day) {
        return new Span(firstDay.isAfter(day) ? firstDay : day, lastDay);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    int weekdays() {
        return Weekdays.between(firstDay, lastDay);
    }

    /** All days, weekends included. */
    int days() {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(firstDay, lastDay) + 1));
    }

    boolean beginsOrEndsOnAWeekend() {
        return Stream.of(firstDay, lastDay).anyMatch(day -> !Weekdays.isWeekday(day));
    }

    /** How many calendar weeks it touches. */
    int weeks() {
        return days() == 0 ? 0 : Math.toIntExact(ChronoUnit.WEEKS.between(monday(firstDay), monday(lastDay)) + 1);
    }

    /** The hours at a fixed number for each weekday, capped for each calendar week. */
    BigDecimal hours(BigDecimal aDay, BigDecimal atMostAWeek) {
        BigDecimal hours = BigDecimal.ZERO;
        for (LocalDate day = firstDay; !day.isAfter(lastDay); day = monday(day).plusWeeks(1)) {
            LocalDate sunday = monday(day).plusDays(6);
            int weekdays = Weekdays.between(day, sunday.isBefore(lastDay) ? sunday : lastDay);
            hours = hours.add(aDay.multiply(BigDecimal.valueOf(weekdays)).min(atMostAWeek));
        }
        return hours;
    }

    /** Its share of a whole, in weekdays; in days, where the whole has no weekdays. */
    BigDecimal shareOf(Span whole) {
        int part = whole.weekdays() == 0 ? days() : weekdays();
        int all = whole.weekdays() == 0 ? whole.days() : whole.weekdays();
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(Math.max(all, 1)), DIGITS, RoundingMode.HALF_UP);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
