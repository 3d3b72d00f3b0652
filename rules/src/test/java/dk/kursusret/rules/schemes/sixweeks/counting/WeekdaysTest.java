package dk.kursusret.rules.schemes.sixweeks.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdaysTest {
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # Friday to the next Tuesday, the guidance's example
            2015-09-11 | 2015-09-15 | 3
            2015-09-07 | 2015-09-07 | 1
            2015-09-07 | 2015-09-11 | 5
            2015-09-07 | 2015-09-13 | 5
            2015-09-12 | 2015-09-13 | 0
            2015-09-07 | 2015-10-02 | 20
            # public holidays count: Christmas week
            2015-12-21 | 2015-12-25 | 5
            # a leap day is a Monday
            2016-02-29 | 2016-02-29 | 1
            # the end lies before the start
            2015-09-15 | 2015-09-11 | 0
            """)
    void mondaysToFridaysAreCountedBothEndsInclusive(LocalDate start, LocalDate end, int days) {
        assertEquals(days, Weekdays.between(start, end));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-09-07 | 2015-09-11 | 1
            2015-09-07 | 2015-09-10 | 0
            2015-09-08 | 2015-09-18 | 1
            2015-09-07 | 2015-10-02 | 4
            2015-09-05 | 2015-09-13 | 1
            2015-09-11 | 2015-09-15 | 0
            2015-09-15 | 2015-09-11 | 0
            """)
    void aFullWeekIsFilledFromMondayToFriday(LocalDate start, LocalDate end, int weeks) {
        assertEquals(weeks, Weekdays.fullWeeksBetween(start, end));
    }

    @ParameterizedTest(name = "{0} days from {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1  | 2015-09-07 | 2015-09-07
            5  | 2015-09-07 | 2015-09-11
            6  | 2015-09-07 | 2015-09-14
            # Friday to the next Tuesday, the guidance's example
            3  | 2015-09-11 | 2015-09-15
            6  | 2015-09-11 | 2015-09-18
            7  | 2015-09-11 | 2015-09-21
            # a weekend's days begin with the Monday after it
            1  | 2015-09-12 | 2015-09-14
            5  | 2015-09-13 | 2015-09-18
            30 | 2015-09-07 | 2015-10-16
            """)
    void theLastOfSoManyWeekdaysIsFound(int days, LocalDate start, LocalDate last) {
        assertEquals(last, Weekdays.last(days, start));
        assertEquals(days, Weekdays.between(start, last));
    }
}
