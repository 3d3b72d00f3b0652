package dk.kursusret.rules.schemes.sixweeks.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Statement;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Counting weeks: 37 hours each, 30 for people insured part time from 1 July 2018, without the hours of the lockdowns.
 */
class UnemploymentTest {
    private static final String DEADLINE = "six-weeks.completed-within-period";

    @ParameterizedTest(name = "asked on {0}, {1}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    # 481 hours are 13 weeks: 26 are left
                    2018-06-30 | accumulatedWeeks=?, accumulatedHours=481                          | 2018-12-28
                    2018-06-30 | accumulatedWeeks=?, accumulatedHours=390, insurance=PART_TIME     | 2019-01-14
                    2018-07-01 | accumulatedWeeks=?, accumulatedHours=390, insurance=PART_TIME     | 2018-12-29
                    # by the insurance alone, whatever the registration is
                    2018-07-01 | accumulatedWeeks=?, accumulatedHours=390, insurance=PART_TIME, registeredAs=FULL_TIME | 2018-12-29
                    2018-07-01 | accumulatedWeeks=?, accumulatedHours=390, registeredAs=PART_TIME  | 2019-01-15
                    2018-07-01 | accumulatedWeeks=?, accumulatedHours=390, insurance=?             |
                    # weeks need no insurance
                    2018-07-01 | accumulatedWeeks=13, insurance=?                                  | 2018-12-29
                    # on ledighedsydelse a week is 37 hours, and nine months are for every age
                    2018-07-01 | accumulatedWeeks=?, accumulatedHours=481, insurance=PART_TIME, group=LEDIGHEDSYDELSE, age=22 | 2018-12-29
                    """)
    void hoursToAWeek(String asOf, String facts, LocalDate latest) {
        assertEquals(Optional.ofNullable(latest),
                LatestEnd.of(Cases.sixWeeks2017().on(asOf).but(facts).kase()).value());
    }

    @ParameterizedTest(name = "asked on {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # 45 weeks in February 2023: six of them, 222 hours, lie in the lockdowns
            2023-02-06 | hoursInCovidWindows=222, end=2023-02-05 | MET     |
            2023-02-06 | hoursInCovidWindows=259, end=2023-02-12 | MET     |
            2023-02-06 | hoursInCovidWindows=259, end=2023-02-13 | NOT_MET |
            2023-02-06 | hoursInCovidWindows=0, end=2023-02-10   | NOT_MET |
            2023-02-06 | end=2023-02-10                          | UNKNOWN | hoursInCovidWindows
            # a spell begun after them that holds all weeks needs no question
            2023-02-06 | end=2023-02-10, since=2022-03-28        | NOT_MET |
            2023-02-06 | end=2023-02-10, since=2022-03-29        | UNKNOWN | hoursInCovidWindows
            # they are thirty to a week for the part-time insured
            2023-02-06 | hoursInCovidWindows=210, insurance=PART_TIME, end=2023-02-12 | MET     |
            2023-02-06 | hoursInCovidWindows=210, end=2023-02-12                      | NOT_MET |
            2023-02-06 | hoursInCovidWindows=210, insurance=?, end=2023-02-12         | UNKNOWN | insurance
            # late even if every day of them were left out
            2023-02-06 | end=2025-02-10                          | NOT_MET |
            # in time whatever they are
            2023-02-06 | accumulatedWeeks=30, end=2023-02-24     | MET     |
            # not for ledighedsydelse
            2023-02-06 | group=LEDIGHEDSYDELSE, hoursInCovidWindows=500, end=2023-02-10 | NOT_MET |
            # before 2022 the text is not here: a person must judge where they decide
            2021-08-02 | hoursInCovidWindows=259, end=2021-08-08, start=2021-08-03  | UNKNOWN |
            2021-08-02 | hoursInCovidWindows=0, end=2021-08-08, start=2021-08-03    | NOT_MET |
            2021-08-02 | end=2021-08-08, start=2021-08-03                           | UNKNOWN | hoursInCovidWindows
            2020-03-01 | end=2020-03-06, start=2020-03-02                           | NOT_MET |
            """)
    void hoursOfTheLockdownsDoNotCountTowardsTheMonths(String asOf, String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2020().on(asOf).but("accumulatedWeeks=45, start=2023-02-07").but(facts), DEADLINE,
                result,
                asksFor);
    }

    @Test
    void beforeJuly2018HoursAreAFloorAndThatIsSaid() {
        Given hours = Cases.sixWeeks2017().but("accumulatedWeeks=?, accumulatedHours=444");

        assertTrue(notices(hours));
        assertTrue(!notices(hours.on("2018-07-01")));
        assertTrue(!notices(Cases.sixWeeks2017()));
    }

    private static boolean notices(Given given) {
        return given.decision().accompaniment().notices().stream().map(Statement::id)
                .anyMatch("hours-are-a-floor"::equals);
    }

    /** The weeks of a benefit period that began before the first unemployed day, 13 February 2023. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hoursInCovidWindows=200, end=2023-03-14 | MET     |
            hoursInCovidWindows=200, end=2023-03-15 | NOT_MET |
            hoursInCovidWindows=0                   | NOT_MET |
            hoursInCovidWindows=?                   | UNKNOWN | hoursInCovidWindows
            """)
    void hoursInTheCovidWindowsDoNotCountInTheNoticePeriodEither(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2020().on("2023-02-06").but("""
                courseStartedInNotice=yes, firstUnemployedDay=2023-02-13, accumulatedWeeks=40, start=2023-01-30,
                end=2023-02-24""").but(facts), "six-weeks.completed-within-period", result, asksFor);
    }
}
