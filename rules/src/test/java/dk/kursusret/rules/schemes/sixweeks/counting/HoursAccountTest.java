package dk.kursusret.rules.schemes.sixweeks.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.decision.Hours;
import dk.kursusret.rules.decision.Outcome;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} §§ 9-10. */
class HoursAccountTest {
    @ParameterizedTest(name = "{0}: {1} of {2}, {3} left")
    @CsvSource(delimiter = '|', textBlock = """
            # Friday to the next Tuesday: 3 x 7.4, the guidance's example
            start=2015-09-11, end=2015-09-15                               | 22.2 | 222 | 199.8
            start=2015-09-07, end=2015-10-02                               | 148  | 222 | 74
            registeredAs=PART_TIME                                         | 148  | 180 | 32
            hoursUsed=74                                                   | 148  | 222 | 0
            # never below nothing
            hoursUsed=100                                                  | 148  | 222 | 0
            # spread over eight weeks with twelve teaching days
            end=2015-10-30, teachingDays=12                                | 88.8 | 222 | 133.2
            # part time: the stated hours
            fullTime=no, hours=60                                          | 60   | 222 | 162
            fullTime=no, hours=60, teachingDays=20                         | 60   | 222 | 162
            # full time: not the stated hours
            hours=60                                                       | 148  | 222 | 74
            # academy level: by insurance, and full time from 20 teaching hours a week
            level=ACADEMY, insurance=PART_TIME                             | 148  | 180 | 32
            level=ACADEMY, registeredAs=PART_TIME                          | 148  | 222 | 74
            level=ACADEMY, fullTime=no, weeklyTeachingHours=20, hours=90   | 148  | 222 | 74
            level=ACADEMY, fullTime=no, weeklyTeachingHours=19.99, hours=90 | 90  | 222 | 132
            level=AMU, fullTime=no, weeklyTeachingHours=30, hours=90       | 90   | 222 | 132
            """)
    void aCourseTakesItsHoursOfTheAccount(String facts, BigDecimal course, BigDecimal total, BigDecimal left) {
        Hours hours = hours(Cases.sixWeeks().but(facts));

        assertNumber(course, hours.course());
        assertNumber(total, hours.total());
        assertNumber(left, hours.remainingAfter());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # three of four weeks lie after the first unemployed day
            fullTime=yes                                       | 111
            fullTime=no, hours=148                             | 111
            fullTime=no, hours=100                             | 75
            fullTime=no, hours=0.01                            | 0.01
            teachingDays=16                                    | 88.8
            # all of it, or nothing
            start=2015-08-31, end=2015-09-11                   | 74
            start=2015-09-07, end=2015-09-11                   | 37
            start=2015-08-24, end=2015-08-28                   | 0
            start=2015-08-24, end=2015-08-28, teachingDays=5   | 0
            start=2015-08-24, end=2015-08-28, fullTime=no      | 0
            # no weekday at all
            start=2015-08-29, end=2015-08-30, teachingDays=2   | 0
            """)
    void inTheNoticePeriodCaseOnlyWhatLiesInUnemploymentCounts(String facts, BigDecimal course) {
        assertNumber(course, hours(Cases.noticePeriod().but(facts)).course());
    }

    @Test
    void aPartOfTheAccountIsEmptyWhereAFactForItIsUnknown() {
        assertEquals(Optional.empty(), hours(Cases.sixWeeks().but("registeredAs=?")).total());
        assertEquals(Optional.empty(), hours(Cases.sixWeeks().but("hoursUsed=?")).used());
        assertEquals(Optional.empty(), hours(Cases.sixWeeks().but("hoursUsed=?")).remainingAfter());
        assertEquals(Optional.empty(), hours(Cases.sixWeeks().but("end=?")).course());
    }

    @Test
    void theAccountIsShownWhateverTheAnswerIs() {
        for (Outcome outcome : new Outcome[]{Outcome.ENTITLED, Outcome.NOT_ENTITLED, Outcome.UNDETERMINED}) {
            Given given = Cases.sixWeeks().but(switch (outcome) {
                case NOT_ENTITLED -> "sideBusiness=yes";
                case UNDETERMINED -> "sideBusiness=?";
                default -> "";
            });

            assertEquals(outcome, given.outcome());
            assertNumber(new BigDecimal("74"), hours(given).remainingAfter());
        }
    }

    private static Hours hours(Given given) {
        return given.decision().accompaniment().hours().orElseThrow();
    }

    private static void assertNumber(BigDecimal expected, Optional<BigDecimal> actual) {
        assertTrue(actual.filter(n -> n.compareTo(expected) == 0).isPresent(), expected + " but was " + actual);
    }
}
