package dk.kursusret.rules.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * {@code registration} 7 and 8: the extent of any activity in hours and minutes a week, as DFDG takes it.
 *
 * @param hours whole hours
 * @param minutes 0 to 59
 */
public record WeeklyTime(int hours, int minutes) {
    private static final int MINUTES_AN_HOUR = 60;
    private static final WeeklyTime FULL_TIME = new WeeklyTime(37, 0);

    /** The time of a full-time course, for people insured part time as well. */
    public static WeeklyTime fullTime() {
        return FULL_TIME;
    }

    /**
     * Spreads the hours over every week, Monday to Sunday, that the course touches; rounds half up to the nearest
     * minute.
     *
     * @param hours of the whole course
     * @throws IllegalArgumentException where the course ends before it begins
     */
    public static WeeklyTime of(BigDecimal hours, LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(end + " is before " + start);
        }
        long weeks = ChronoUnit.WEEKS.between(monday(start), monday(end)) + 1;
        int minutes = hours.multiply(BigDecimal.valueOf(MINUTES_AN_HOUR))
                .divide(BigDecimal.valueOf(weeks), 0, RoundingMode.HALF_UP).intValueExact();
        return new WeeklyTime(minutes / MINUTES_AN_HOUR, minutes % MINUTES_AN_HOUR);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
