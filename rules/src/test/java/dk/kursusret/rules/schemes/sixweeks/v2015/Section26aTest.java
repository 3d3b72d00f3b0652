package dk.kursusret.rules.schemes.sixweeks.v2015;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} § 26 a, stk. 5: 3,780.86 kroner a full-time week in 2015. */
class Section26aTest {
    private static final String CEILING = "six-weeks.price-within-ceiling";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # two weeks: 7,561.72 exactly
            price=7561.72                                     | MET            |
            price=7561.73                                     | NOT_MET        |
            # 20 hours: 2,043.7081…
            hours=20, price=2043                              | MET            |
            hours=20, price=2043.70                           | MET            |
            hours=20, price=2043.71                           | NOT_MET        |
            # two days: 1,512.344
            hours=14.8, price=1512.34                         | MET            |
            hours=14.8, price=1512.35                         | NOT_MET        |
            price=?                                           | UNKNOWN        | price
            # without hours and teaching days breaks may lie between the dates: the ceiling has no measure
            hours=?, price=7561.72                            | UNKNOWN        | hours
            hours=?, price=?                                  | UNKNOWN        | hours price
            hours=?, teachingDays=10, price=7561.72           | MET            |
            hours=?, teachingDays=10, price=7561.73           | NOT_MET        |
            hours=?, teachingDays=5, price=3780.86            | MET            |
            hours=?, teachingDays=5, price=3780.87            | NOT_MET        |
            hours=?, end=?, price=7000                        | UNKNOWN        | hours
            # the list knows price and hours
            price=?, hours=?, code=AU101                      | MET            |
            price=8000, hours=?, code=AU101                   | NOT_MET        |
            # other levels have no ceiling
            level=AMU, price=99000                            | NOT_APPLICABLE |
            level=EUD, price=?                                | NOT_APPLICABLE |
            level=PRIVATE, price=99000                        | NOT_APPLICABLE |
            level=?, price=99000                              | UNKNOWN        | level
            level=?, price=?                                  | UNKNOWN        | level
            level=?, price=7000                               | MET            |
            """)
    void thePriceIsComparedWithTheUnroundedCeiling(String facts, Result result, String asksFor) {
        Row.check(Cases.academy().but(facts), CEILING, result, asksFor);
    }

    @Test
    void aYearWithoutARateIsMissingDataAndTheYearBeforeIsNotUsed() {
        Given given = Cases.academy().on("2018-12-01").but("""
                accumulatedWeeks=12, start=2018-12-10, end=2018-12-21, withoutWaitingPeriod=no,
                course/erhvervsgruppe=kontor""");

        Row.check(given, CEILING, Result.UNKNOWN, "");
        assertEquals(Outcome.UNDETERMINED, given.outcome());
        assertEquals(Set.of("rate:price-ceiling:2018"), given.lacksData());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2015-12-31, end=2016-01-13, price=7561.72 | MET     |
            start=2015-12-31, end=2016-01-13, price=7561.73 | NOT_MET |
            start=2016-01-01, end=2016-01-14, price=7667.58 | MET     |
            start=2016-01-01, end=2016-01-14, price=7667.59 | NOT_MET |
            start=?, end=2016-01-14, price=7600             | UNKNOWN | start
            """)
    void theYearInWhichTheCourseBeginsDecides(String facts, Result result, String asksFor) {
        Row.check(Cases.academy().on("2015-12-30").but(facts), CEILING, result, asksFor);
    }

    @Test
    void inTheNoticePeriodCaseTheWholePriceIsComparedWithTheWholeCourse() {
        Given given = Cases.noticePeriod().but("level=ACADEMY, hours=148, end=2015-09-18, price=15123.44");

        Row.check(given, CEILING, Result.MET, "");
        Row.check(given.but("price=15123.45"), CEILING, Result.NOT_MET, "");
    }
}
