package dk.kursusret.rules.schemes.sixweeks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} § 12: asOf + ceil((limit - accumulated weeks) x 7) days, on a course that puts nothing off. */
class LatestActivationTest {
    @ParameterizedTest(name = "on {0} at {1}: after {2} weeks, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-06-30 | 29 | 13 | 2015-09-29
            2015-06-30 | 30 | 39 | 2016-03-29
            2015-06-30 | 49 | 39 | 2016-03-29
            2015-06-30 | 50 | 39 | 2016-03-29
            2015-06-30 | 59 | 39 | 2016-03-29
            2015-06-30 | 60 | 26 | 2015-12-29
            2015-07-01 | 29 | 13 | 2015-09-30
            2015-07-01 | 30 | 26 | 2015-12-30
            2015-07-01 | 49 | 26 | 2015-12-30
            2015-07-01 | 50 | 13 | 2015-09-30
            2015-07-01 | 59 | 13 | 2015-09-30
            2015-07-01 | 60 | 13 | 2015-09-30
            """)
    void theAgeBandsChangeOnTheFirstOfJuly2015(String asOf, int age, int weeks, LocalDate latest) {
        assertEquals(Optional.of(latest), LatestActivation.of(Cases.sixWeeks().on(asOf)
                .but("fullTime=no, accumulatedWeeks=0, age=" + age).kase()).value());
        assertEquals(latest, LocalDate.parse(asOf).plusWeeks(weeks));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # 13.5 weeks are 94.5 days: a part of a day that is left counts
            fullTime=no                                        | 2015-12-05
            # four full-time weeks
            fullTime=yes                                       | 2016-01-02
            start=2015-09-08, end=2015-10-02                   | 2015-12-26
            start=2015-09-08, end=2015-09-10                   | 2015-12-05
            # spread: some weeks are not filled
            teachingDays=19                                    | 2015-12-05
            teachingDays=20                                    | 2016-01-02
            # more unemployment than the limit: the day has passed
            fullTime=no, accumulatedWeeks=30                   | 2015-08-04
            fullTime=no, accumulatedWeeks=?, accumulatedHours=962 | 2015-09-01
            """)
    void eachWeekFilledByAFullTimeCoursePutsItOff(String facts, LocalDate latest) {
        assertEquals(Optional.of(latest), LatestActivation.of(Cases.sixWeeks().but(facts).kase()).value());
    }

    @Test
    void itIsToldWithAYesAlone() {
        assertEquals(1, deadlines(""));
        assertEquals(0, deadlines("sideBusiness=yes"));
        assertEquals(0, deadlines("sideBusiness=?"));
    }

    private static long deadlines(String facts) {
        return Cases.sixWeeks().but(facts).decision().accompaniment().deadlines().stream()
                .filter(d -> d.id().equals("activation-latest")).count();
    }
}
