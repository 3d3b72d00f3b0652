package dk.kursusret.rules.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours and minutes a week, over the weeks from Monday to Sunday that a course touches. */
class WeeklyTimeTest {
    @ParameterizedTest(name = "{0} hours from {1} to {2}: {3}:{4}")
    @CsvSource({"20, 2021-03-01, 2021-03-05, 20, 0", "20, 2021-03-01, 2021-03-07, 20, 0",
            "20, 2021-03-01, 2021-03-08, 10, 0", "20, 2021-03-07, 2021-03-08, 10, 0",
            "7.4, 2021-03-03, 2021-03-03, 7, 24",
            "74, 2021-03-01, 2021-03-19, 24, 40", "100, 2020-12-28, 2021-01-17, 33, 20",
            "0.01, 2021-03-01, 2021-03-05, 0, 1", "0.008, 2021-03-01, 2021-03-05, 0, 0",
            "22.225, 2021-03-01, 2021-03-21, 7, 25", "11.975, 2021-03-01, 2021-03-08, 5, 59",
            "11.992, 2021-03-01, 2021-03-08, 6, 0"})
    void statedHoursAreSpreadOverTheWeeksTouched(BigDecimal hours, LocalDate start, LocalDate end, int weekly,
            int minutes) {
        assertEquals(new WeeklyTime(weekly, minutes), WeeklyTime.of(hours, start, end));
    }

    @Test
    void fullTimeIs37HoursForEverybody() {
        assertEquals(new WeeklyTime(37, 0), WeeklyTime.fullTime());
    }

    @Test
    void aCourseDoesNotEndBeforeItBegins() {
        LocalDate start = LocalDate.of(2021, 3, 1);
        assertThrows(IllegalArgumentException.class, () -> WeeklyTime.of(BigDecimal.TEN, start, start.minusDays(1)));
    }
}
