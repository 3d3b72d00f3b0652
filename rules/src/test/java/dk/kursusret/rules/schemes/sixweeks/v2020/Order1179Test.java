package dk.kursusret.rules.schemes.sixweeks.v2020;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * LAB chapter 9 and BEK 1179/2019, with the trial that lifted the time limit and the rule that may have been repealed.
 */
class Order1179Test {
    @ParameterizedTest(name = "asked on {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2021-03-01 | 24.99 | NOT_MET |
            2021-08-31 | 24.99 | NOT_MET |
            # an order whose text is not here may have ended the rule: nothing to ask, a person must judge
            2021-09-01 | 24.99 | UNKNOWN |
            2021-09-01 | 25    | MET     |
            2021-09-01 | ?     | UNKNOWN | inPersonPercent
            2026-02-16 | 0     | UNKNOWN |
            """)
    void distanceLearning(String asOf, String percent, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2020().on(asOf).but("inPersonPercent=" + percent), "six-weeks.not-distance-learning",
                result, asksFor);
    }

    @ParameterizedTest(name = "asked on {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # 45 weeks: late, but for courses begun in the trial
            2021-08-30 | start=2021-08-31, end=2021-09-10 | NOT_MET        |
            2021-08-30 | start=2021-09-01, end=2021-09-10 | NOT_APPLICABLE |
            2022-12-30 | start=2022-12-31, end=2023-01-20 | NOT_APPLICABLE |
            2022-12-30 | start=2023-01-01, end=2023-01-20 | NOT_MET        |
            # begun in it, it may be finished
            2023-01-05 | start=2022-12-19, end=2023-03-31 | NOT_APPLICABLE |
            # without a first day it is asked for, unless the end lies before the trial
            2022-12-30 | start=?, end=2023-01-20          | UNKNOWN        | start
            2021-08-30 | start=?, end=2021-08-31          | NOT_MET        |
            2021-08-30 | start=?, end=?                   | UNKNOWN        | start
            2022-03-07 | start=2022-03-14, end=?          | NOT_APPLICABLE |
            """)
    void theTrialLiftsTheMonthsByTheFirstDayOfTheCourse(String asOf, String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2020().on(asOf).but("accumulatedWeeks=45, hoursInCovidWindows=0").but(facts),
                "six-weeks.completed-within-period", result, asksFor);
    }

    @Test
    void thatTheFirstDayDecidesIsInferredAndSaidToBe() {
        Given given = Cases.sixWeeks2020().on("2022-03-07")
                .but("accumulatedWeeks=45, start=2022-03-14, end=2022-03-25");

        assertEquals(Outcome.ENTITLED, given.outcome());
        assertEquals(Basis.INFERRED, given.decision().basis().orElseThrow());
        assertTrue(given.decision().accompaniment().notices().stream().map(Statement::id)
                .anyMatch("time-limit-lifted"::equals));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    insured-unemployed     | group=DAGPENGE               | MET            |
                    insured-unemployed     | group=LEDIGHEDSYDELSE        | MET            |
                    insured-unemployed     | group=FLEKSJOB               | NOT_MET        |
                    insured-unemployed     | group=?                      | UNKNOWN        | group
                    education-level        | educations=[VOCATIONAL]      | MET            |
                    education-level        | educations=[LONG_HIGHER]     | NOT_MET        |
                    education-level        | educations=?                 | UNKNOWN        | educations
                    not-employed           | employment=NONE              | MET            |
                    not-employed           | employment=EMPLOYED          | NOT_MET        |
                    not-employed           | employment=?                 | UNKNOWN        | employment
                    no-side-business       | sideBusiness=no              | MET            |
                    no-side-business       | sideBusiness=yes             | NOT_MET        |
                    no-side-business       | sideBusiness=?               | UNKNOWN        | sideBusiness
                    on-national-list       | listedOn=[six-weeks]         | MET            |
                    on-national-list       | listedOn=[]                  | NOT_MET        |
                    on-national-list       | listedOn=?                   | UNKNOWN        | code
                    one-erhvervsgruppe     | use=COMPLETED, hoursUsed=37, sixWeeks/erhvervsgruppe=energi | MET     |
                    one-erhvervsgruppe     | use=COMPLETED, hoursUsed=37, sixWeeks/erhvervsgruppe=kontor | NOT_MET |
                    one-erhvervsgruppe     | use=?                        | UNKNOWN        | use
                    not-distance-learning  | inPersonPercent=25           | MET            |
                    higher-level-age       | level=ACADEMY, age=25        | MET            |
                    higher-level-age       | level=ACADEMY, age=24        | NOT_MET        |
                    higher-level-age       | level=ACADEMY, age=?         | UNKNOWN        | age
                    higher-level-full-time | level=ACADEMY                | MET            |
                    higher-level-full-time | level=ACADEMY, fullTime=no, weeklyTeachingHours=19 | NOT_MET |
                    higher-level-full-time | level=ACADEMY, fullTime=?, weeklyTeachingHours=19  | UNKNOWN | fullTime
                    waiting-period         | accumulatedWeeks=5           | MET            |
                    completed-within-period | end=2020-10-23              | MET            |
                    notice-period          | courseStartedInNotice=yes, firstUnemployedDay=2020-10-15, accumulatedWeeks=0 | MET     |
                    notice-period          | courseStartedInNotice=yes, firstUnemployedDay=2020-10-24, accumulatedWeeks=0 | NOT_MET |
                    notice-period          | courseStartedInNotice=yes, firstUnemployedDay=2020-10-15, accumulatedWeeks=9 | UNKNOWN |
                    path-agreed-in-notice  | courseStartedInNotice=yes, parts=[1 2], pathAgreedInNotice=yes | MET     |
                    path-agreed-in-notice  | courseStartedInNotice=yes, parts=[1 2], pathAgreedInNotice=no  | NOT_MET |
                    path-agreed-in-notice  | courseStartedInNotice=yes, parts=[1 2]                         | UNKNOWN | pathAgreedInNotice
                    fits-into-hours-left   | hoursUsed=148                | MET            |
                    fits-into-hours-left   | hoursUsed=149                | NOT_MET        |
                    fits-into-hours-left   | hoursUsed=149, jobcentreCoversRest=? | UNKNOWN | jobcentreCoversRest
                    """)
    void theOtherConditionsStayAsTheyWere(String condition, String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2020().but(facts), "six-weeks." + condition, result, asksFor);
        Row.check(Cases.sixWeeks2026().but(facts.replace("2020-10", "2026-02").replace("-15", "-26")
                .replace("=2026-02-24", "=2026-03-07").replace("end=2026-02-23", "end=2026-03-06")),
                "six-weeks." + condition, result, asksFor);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2020-10-05 | start=2020-10-12, end=2020-10-23, price=8299.64 | MET     |
            2020-10-05 | start=2020-10-12, end=2020-10-23, price=8299.65 | NOT_MET |
            2020-10-05 | start=2020-10-12, end=2020-10-23, price=?       | UNKNOWN | price
            2026-02-16 | start=2026-02-23, end=2026-03-06, price=9830.30 | MET     |
            2026-02-16 | start=2026-02-23, end=2026-03-06, price=9830.31 | NOT_MET |
            2026-02-16 | start=2026-02-23, end=2026-03-06, price=?       | UNKNOWN | price
            """)
    void theCeilingIsRegulatedEachYear(String asOf, String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2020().on(asOf).but("level=ACADEMY, hours=74").but(facts),
                "six-weeks.price-within-ceiling", result, asksFor);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            waiting-period          | accumulatedWeeks=1, start=2026-03-15, withoutWaitingPeriod=no | NOT_MET |
            completed-within-period | accumulatedWeeks=38, end=2026-02-22, hoursInCovidWindows=0    | MET     |
            completed-within-period | accumulatedWeeks=38, end=2026-02-23, hoursInCovidWindows=0    | NOT_MET |
            completed-within-period | end=?                                                        | UNKNOWN | end
            """)
    void theTimesHoldIn2026(String condition, String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2026().but(facts), "six-weeks." + condition, result, asksFor);
    }

    /** Given notice, and not begun in the notice period: the weeks are counted as if unemployment began today. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            accumulatedWeeks=0, firstUnemployedDay=2020-11-02, start=2020-11-16, end=2020-11-27 | true
            accumulatedWeeks=0, firstUnemployedDay=2020-11-02, start=2020-12-04, end=2020-12-11 | true
            # five weeks after the first unemployed day
            accumulatedWeeks=0, firstUnemployedDay=2020-11-02, start=2020-12-07, end=2020-12-18 | false
            # five weeks were had before, or unemployment began today
            accumulatedWeeks=5, firstUnemployedDay=2020-11-02, start=2020-11-16, end=2020-11-27 | false
            accumulatedWeeks=0, firstUnemployedDay=2020-10-05, start=2020-11-16, end=2020-11-27 | false
            accumulatedWeeks=0, firstUnemployedDay=?, start=2020-11-16, end=2020-11-27          | false
            # the mark exempts it
            accumulatedWeeks=0, firstUnemployedDay=2020-11-02, start=2020-11-16, withoutWaitingPeriod=yes | false
            """)
    void whoIsNotUnemployedYetIsToldFromWhichDayTheWeeksAreCounted(String facts, boolean told) {
        Given given = Cases.sixWeeks2020().but(facts);

        assertEquals(told, given.decision().accompaniment().notices().stream().map(Statement::id)
                .anyMatch("weeks-from-the-decision"::equals));
    }

    @Test
    void sixWeeksOfTodayAreLastKnown() {
        assertEquals(Basis.PRIMARY, Cases.sixWeeks2026().decision().basis().orElseThrow());
        assertEquals(Basis.LAST_KNOWN, Cases.sixWeeks2026().on("2026-03-01").decision().basis().orElseThrow());
    }
}
