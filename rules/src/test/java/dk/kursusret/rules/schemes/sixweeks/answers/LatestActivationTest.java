package dk.kursusret.rules.schemes.sixweeks.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Given;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code six-weeks} § 12: asOf + ceil((limit - accumulated weeks) x 7) days, postponed by a full-time course on that
 * day.
 */
class LatestActivationTest {
    @ParameterizedTest(name = "from {0} at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the old bands, as long as they end before July
            2015-03-02 | 29 | 2015-06-01
            2015-03-30 | 29 | 2015-06-29
            2015-03-31 | 29 | 2015-06-30
            # 13 weeks in both bands
            2015-04-01 | 29 | 2015-07-01
            # 39 weeks would be November: the new 26 weeks hold, from 1 July at the earliest
            2015-03-02 | 30 | 2015-08-31
            2015-01-02 | 30 | 2015-07-03
            2015-03-02 | 49 | 2015-08-31
            # 13 weeks from 50 are over in June already: not before the new band holds
            2015-03-02 | 50 | 2015-07-01
            2015-03-02 | 59 | 2015-07-01
            # 26 weeks from 60 would be August
            2015-03-02 | 60 | 2015-07-01
            2015-06-30 | 60 | 2015-09-29
            2015-07-01 | 29 | 2015-09-30
            2015-07-01 | 30 | 2015-12-30
            2015-07-01 | 49 | 2015-12-30
            2015-07-01 | 50 | 2015-09-30
            2015-07-01 | 60 | 2015-09-30
            """)
    void theAgeBandsChangeOnTheFirstOfJuly2015(String asOf, int age, LocalDate latest) {
        assertEquals(Optional.of(latest), latest(Answer.on(asOf).but("fullTime=no, accumulatedWeeks=0, age=" + age)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # 26 weeks from 60, of which six are left; nine months before that age
            age=60 | 2015-04-13
            age=59 | 2015-07-01
            """)
    void theOldBandsChangeAtSixty(String facts, LocalDate latest) {
        assertEquals(Optional.of(latest),
                latest(Answer.on("2015-03-02").but("fullTime=no, accumulatedWeeks=20").but(facts)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # 13.5 weeks are 94.5 days: a part of a day that is left counts
            accumulatedWeeks=12.5                                 | 2015-12-05
            # the day before the course, its first, its last, and the day after it
            accumulatedWeeks=25.3                                 | 2015-09-06
            accumulatedWeeks=25.15                                | 2015-10-03
            accumulatedWeeks=21.58                                | 2015-10-03
            accumulatedWeeks=21.44                                | 2015-10-03
            accumulatedWeeks=21.28                                | 2015-10-05
            accumulatedWeeks=23                                   | 2015-10-03
            accumulatedWeeks=23, fullTime=no                      | 2015-09-22
            # more unemployment than the limit: the day has passed
            accumulatedWeeks=30                                   | 2015-08-04
            accumulatedWeeks=?, accumulatedHours=962              | 2015-09-01
            accumulatedWeeks=?                                    |
            age=?                                                 |
            # eight weeks, of which the jobcentre grants two: only the six put it off
            accumulatedWeeks=23, end=2015-10-30                   | 2015-10-17
            accumulatedWeeks=19.5, end=2015-10-30                 | 2015-10-17
            accumulatedWeeks=19.3, end=2015-10-30                 | 2015-10-18
            # of 222 hours 185 are used: five days are left
            accumulatedWeeks=25, hoursUsed=185                    | 2015-09-12
            accumulatedWeeks=24.42, hoursUsed=185                 | 2015-09-13
            """)
    void aFullTimeCourseOnTheDayPutsItOffUntilItHasEnded(String facts, LocalDate latest) {
        assertEquals(Optional.ofNullable(latest), latest(Answer.on("2015-09-01").but(facts)));
    }

    @ParameterizedTest(name = "first unemployed day {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-09-14 | fullTime=no                                   | 2016-03-14
            2015-09-14 | age=29                                        | 2015-12-14
            # thirteen weeks later the course still runs
            2015-09-14 | age=29, end=2015-12-18, hoursUsed=0           | 2015-12-14
            2015-09-14 | age=29, start=2015-12-07, end=2015-12-18      | 2015-12-19
            """)
    void inTheNoticePeriodItIsCountedFromTheFirstUnemployedDay(LocalDate firstDay, String facts, LocalDate latest) {
        assertEquals(Optional.of(latest), latest(Answer.on("2015-09-01").but("""
                courseStartedInNotice=yes, accumulatedWeeks=0, firstUnemployedDay=""" + firstDay).but(facts)));
    }

    private static Optional<LocalDate> latest(Given given) {
        return LatestActivation.of(Answer.kase(given));
    }
}
