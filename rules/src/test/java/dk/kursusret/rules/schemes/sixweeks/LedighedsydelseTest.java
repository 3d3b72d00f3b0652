package dk.kursusret.rules.schemes.sixweeks;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The orders on fleksjob: nine months at any age, no conversion of months, no rule on deselection. */
class LedighedsydelseTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # 26.5 weeks to 39, 27.5 to 40: 3 and 10 March 2016
            end=2016-03-03                | MET     |
            end=2016-03-04                | UNKNOWN |
            end=2016-03-10                | UNKNOWN |
            end=2016-03-11                | NOT_MET |
            age=22, end=2016-03-03        | MET     |
            age=?, end=2016-03-03         | MET     |
            # the day on which forty weeks are full is too late
            accumulatedWeeks=12, end=2016-03-13 | UNKNOWN |
            accumulatedWeeks=12, end=2016-03-14 | NOT_MET |
            end=?                         | UNKNOWN | end
            end=?, start=2016-03-11       | NOT_MET |
            accumulatedWeeks=?            | UNKNOWN | accumulatedWeeks
            # the group alone decides
            group=?, end=2016-03-04       | UNKNOWN | group
            group=?, end=2016-03-03       | MET     |
            group=?, end=2016-03-11       | NOT_MET |
            group=?, age=24, end=2016-03-03 | UNKNOWN | group
            """)
    void nineMonthsAreThirtyNineToFortyWeeks(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but("group=LEDIGHEDSYDELSE").but(facts), "six-weeks.completed-within-period", result,
                asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            deselected=[]       | MET     |
            deselected=?        | MET     |
            deselected=[48400]  | UNKNOWN |
            """)
    void noOrderSaysWhatMayBeDeselected(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but("group=LEDIGHEDSYDELSE").but(facts), "six-weeks.deselected-parts-completed",
                result,
                asksFor);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            not-employed          | 2017-09-04 | NOT_APPLICABLE
            not-employed          | 2020-10-05 | NOT_MET
            no-side-business      | 2019-12-31 | NOT_APPLICABLE
            no-side-business      | 2020-01-01 | NOT_MET
            not-distance-learning | 2019-12-31 | NOT_APPLICABLE
            not-distance-learning | 2020-01-01 | NOT_MET
            not-distance-learning | 2021-09-07 | NOT_MET
            not-distance-learning | 2021-09-08 | NOT_APPLICABLE
            """)
    void someConditionsAreForTheInsuredAloneInSomeYears(String condition, String asOf, Result result) {
        Row.check(Cases.sixWeeks2020().on(asOf).but("""
                group=LEDIGHEDSYDELSE, employment=EMPLOYED, sideBusiness=yes, inPersonPercent=0"""),
                "six-weeks." + condition, result, "");
    }

    @ParameterizedTest(name = "asked on {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # weeks of before do not matter: from the first day with ledighedsydelse
            2017-10-02 | accumulatedWeeks=20      | MET     |
            2017-10-02 | end=2017-10-01           | NOT_MET |
            """)
    void inTheNoticePeriodFromTheFirstDayWithLedighedsydelse(String asOf, String facts, Result result, String asksFor) {
        Row.check(Cases.noticePeriod2017().on(asOf).but("group=LEDIGHEDSYDELSE").but(facts), "six-weeks.notice-period",
                result, asksFor);
    }
}
