package dk.kursusret.rules.schemes.sixweeks.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} § 3: asOf + floor((limit - accumulated weeks) x 7) - 1 days. */
class LatestEndTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # 26.5 weeks are 185.5 days, of which 185 count
            age=31, accumulatedWeeks=12.5                    | 2016-03-03
            age=24, accumulatedWeeks=12.5                    | 2015-12-03
            age=25, accumulatedWeeks=12.5                    | 2016-03-03
            age=31, accumulatedWeeks=0                       | 2016-05-30
            age=24, accumulatedWeeks=0                       | 2016-02-29
            age=31, accumulatedWeeks=38.99                   | 2015-08-31
            age=31, accumulatedWeeks=38.86                   | 2015-08-31
            age=31, accumulatedWeeks=38.85                   | 2015-09-01
            age=31, accumulatedWeeks=39                      | 2015-08-31
            age=31, accumulatedWeeks=45                      | 2015-07-20
            # 481 hours are 13 weeks
            age=31, accumulatedWeeks=?, accumulatedHours=481 | 2016-02-29
            age=31, accumulatedWeeks=?, accumulatedHours=0   | 2016-05-30
            """)
    void weeksLeftAreCountedFromTheDayOfTheDecision(String facts, LocalDate latest) {
        assertEquals(Optional.of(latest), latestEnd(Cases.sixWeeks().but(facts)));
    }

    @Test
    void inTheNoticePeriodCaseTheFirstUnemployedDayIsTheFirstDay() {
        assertEquals(Optional.of(LocalDate.of(2016, 5, 29)), latestEnd(Cases.noticePeriod()));
        assertEquals(Optional.of(LocalDate.of(2016, 2, 28)), latestEnd(Cases.noticePeriod().but("age=24")));
    }

    @ParameterizedTest
    @CsvSource({"age=?", "accumulatedWeeks=?", "courseStartedInNotice=?"})
    void itIsNotKnownWithoutItsFacts(String facts) {
        assertFalse(LatestEnd.of(Cases.sixWeeks().but(facts).kase()).isKnown());
    }

    @Test
    void itStandsAmongTheDeadlinesWhateverTheAnswerIs() {
        for (String facts : new String[]{"age=31", "sideBusiness=yes", "sideBusiness=?"}) {
            var deadlines = Cases.sixWeeks().but(facts).decision().accompaniment().deadlines();

            assertEquals("latest-end", deadlines.getFirst().id(), facts);
            assertEquals(LocalDate.of(2016, 3, 3), deadlines.getFirst().date(), facts);
            assertEquals("six-weeks § 3", deadlines.getFirst().citation().toString(), facts);
        }
    }

    private static Optional<LocalDate> latestEnd(Given given) {
        return LatestEnd.of(given.kase()).value();
    }
}
