package dk.kursusret.rules.schemes.educationlift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Result;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a vocational education, within which time, and for which group. */
class ScopeTest {
    private static void check(Given given, String condition, Result result, String reason, String asksFor) {
        Row.check(given, condition, result, asksFor);
        assertEquals(reason, given.examine(condition).reason());
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            vocationalScope=WHOLE   | 2016-05-02 | MET     | met           |
            vocationalScope=PART    | 2016-05-02 | NOT_MET | part          |
            vocationalScope=GF1     | 2016-05-02 | NOT_MET | basic-course  |
            vocationalScope=GF2     | 2016-05-02 | NOT_MET | basic-course  |
            vocationalScope=GF_PLUS | 2016-05-02 | NOT_MET | basic-course  |
            vocationalScope=?       | 2016-05-02 | UNKNOWN | unknown       | vocationalScope
            vocationalScope=WHOLE   | 2020-02-03 | MET     | met           |
            vocationalScope=GF2     | 2020-02-03 | NOT_MET | basic-course  |
            vocationalScope=?       | 2020-02-03 | UNKNOWN | unknown       | vocationalScope
            # step 1, or four fifths: a trial from 2017 to July 2020
            vocationalScope=PART    | 2016-12-31 | NOT_MET | part          |
            vocationalScope=PART    | 2017-01-01 | UNKNOWN | part-in-trial |
            vocationalScope=PART    | 2020-07-31 | UNKNOWN | part-in-trial |
            """)
    void aWholeEducationToJuly2020(String facts, String asOf, Result result, String reason, String asksFor) {
        check(Cases.educationLift80().on(asOf).but(facts), "education-lift.whole-education", result, reason, asksFor);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            vocationalScope=WHOLE | 2018-08-01 | MET            | met           |
            vocationalScope=PART  | 2018-08-01 | UNKNOWN        | part-in-trial |
            vocationalScope=GF1   | 2018-08-01 | NOT_MET        | basic-course  |
            vocationalScope=?     | 2018-08-01 | UNKNOWN        | unknown       | vocationalScope
            vocationalScope=WHOLE | 2020-07-31 | MET            | met           |
            vocationalScope=GF2   | 2020-07-31 | NOT_MET        | basic-course  |
            vocationalScope=?     | 2020-07-31 | UNKNOWN        | unknown       | vocationalScope
            vocationalScope=PART  | 2020-08-01 | NOT_APPLICABLE | parts-too     |
            vocationalScope=?     | 2020-12-31 | NOT_APPLICABLE | parts-too     |
            """)
    void withHundredPerCentAWholeOneAndFromAugust2020APart(String facts, String asOf, Result result, String reason,
            String asksFor) {
        check(Cases.educationLift100().on(asOf).but(facts), "education-lift.whole-education", result, reason, asksFor);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            fitsBenefitPeriod=yes | 2015-07-01 | MET     | met         |
            fitsBenefitPeriod=no  | 2016-12-31 | NOT_MET | not-met     |
            fitsBenefitPeriod=?   | 2016-05-02 | UNKNOWN | unknown     | fitsBenefitPeriod
            fitsBenefitPeriod=no  | 2017-01-01 | UNKNOWN | four-fifths |
            fitsBenefitPeriod=no  | 2020-07-31 | UNKNOWN | four-fifths |
            fitsBenefitPeriod=yes | 2020-02-03 | MET     | met         |
            fitsBenefitPeriod=?   | 2020-02-03 | UNKNOWN | unknown     | fitsBenefitPeriod
            # the trial is for people on dagpenge, and for what begins by the end of 2020
            fitsBenefitPeriod=no, start=2021-01-04            | 2020-02-03 | NOT_MET | not-met       |
            fitsBenefitPeriod=no, start=2020-12-31            | 2020-02-03 | UNKNOWN | four-fifths   |
            fitsBenefitPeriod=no, start=?                     | 2020-02-03 | UNKNOWN | trial-unknown | start
            fitsBenefitPeriod=no, group=?                     | 2020-02-03 | UNKNOWN | trial-unknown | group
            fitsBenefitPeriod=no, group=KONTANTHJAELP_JOBPARAT | 2020-02-03 | NOT_MET | not-met      |
            """)
    void withinTheDagpengePeriodToJuly2020(String facts, String asOf, Result result, String reason, String asksFor) {
        check(Cases.educationLift80().on(asOf).but(facts), "education-lift.fits-benefit-period", result, reason,
                asksFor);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            fitsBenefitPeriod=yes                  | 2018-08-01 | MET            |
            fitsBenefitPeriod=no                   | 2018-08-01 | UNKNOWN        |
            fitsBenefitPeriod=no, group=SYGEDAGPENGE | 2018-08-01 | NOT_MET      |
            fitsBenefitPeriod=?                    | 2018-08-01 | UNKNOWN        | fitsBenefitPeriod
            fitsBenefitPeriod=yes                  | 2020-07-31 | MET            |
            fitsBenefitPeriod=no, start=2021-01-04 | 2020-07-31 | NOT_MET        |
            fitsBenefitPeriod=?                    | 2020-07-31 | UNKNOWN        | fitsBenefitPeriod
            fitsBenefitPeriod=no                   | 2020-08-01 | NOT_APPLICABLE |
            fitsBenefitPeriod=?                    | 2020-12-31 | NOT_APPLICABLE |
            """)
    void withHundredPerCentToo(String facts, String asOf, Result result, String asksFor) {
        Row.check(Cases.educationLift100().on(asOf).but(facts), "education-lift.fits-benefit-period", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                      | MET     | dagpenge        |
            group=KONTANTHJAELP_JOBPARAT        | MET     | met             |
            group=KONTANTHJAELP_AKTIVITETSPARAT | NOT_MET | not-met         |
            group=UDDANNELSESHJAELP             | NOT_MET | not-met         |
            group=SYGEDAGPENGE                  | NOT_MET | not-met         |
            group=NONE                          | NOT_MET | not-met         |
            # no fact says whether somebody on overgangsydelse is ready for work
            group=OVERGANGSYDELSE               | UNKNOWN | overgangsydelse |
            group=?                             | UNKNOWN | unknown         | group
            """)
    void fromAugust2020ReadyForWorkOnKontanthjaelpToo(String facts, Result result, String reason, String asksFor) {
        for (String day : List.of("2020-08-01", "2026-01-31")) {
            check(Cases.educationLift80().on(day).but(facts), "education-lift-80.target-group", result, reason,
                    asksFor);
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE, vocationalScope=WHOLE                 | MET            | dagpenge       |
            group=DAGPENGE, vocationalScope=PART                  | MET            | dagpenge       |
            group=DAGPENGE, vocationalScope=GF1                   | MET            | dagpenge       |
            group=DAGPENGE, vocationalScope=?                     | MET            | dagpenge       |
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=GF1     | MET            | met            |
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=GF2     | MET            | met            |
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=GF_PLUS | MET            | met            |
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=WHOLE   | NOT_MET        | not-met        |
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=PART    | NOT_MET        | not-met        |
            group=OVERGANGSYDELSE, vocationalScope=GF2            | MET            | met            |
            group=OVERGANGSYDELSE, vocationalScope=WHOLE          | NOT_MET        | not-met        |
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=?       | UNKNOWN        | scope-unknown  | vocationalScope
            group=SYGEDAGPENGE, vocationalScope=?                 | NOT_APPLICABLE | not-applicable |
            # the scope waits for the group
            group=?, vocationalScope=?                            | UNKNOWN        | unknown        | group
            """)
    void fromAugust2020TheGroupDecidesHowMuch(String facts, Result result, String reason, String asksFor) {
        check(Cases.educationLift80().on("2020-08-03").but(facts), "education-lift-80.scope", result, reason, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    group=DAGPENGE                      | education-lift-trial.target-group | MET     |
                    group=KONTANTHJAELP_JOBPARAT        | education-lift-trial.target-group | MET     |
                    group=KONTANTHJAELP_AKTIVITETSPARAT | education-lift-trial.target-group | MET     |
                    group=OVERGANGSYDELSE               | education-lift-trial.target-group | MET     |
                    group=UDDANNELSESHJAELP             | education-lift-trial.target-group | NOT_MET |
                    group=SYGEDAGPENGE                  | education-lift-trial.target-group | NOT_MET |
                    group=NONE                          | education-lift-trial.target-group | NOT_MET |
                    group=?                             | education-lift-trial.target-group | UNKNOWN | group
                    vocationalScope=GF2                 | education-lift-trial.basic-course | MET     |
                    vocationalScope=GF_PLUS             | education-lift-trial.basic-course | MET     |
                    vocationalScope=GF1                 | education-lift-trial.basic-course | NOT_MET |
                    vocationalScope=PART                | education-lift-trial.basic-course | NOT_MET |
                    vocationalScope=WHOLE               | education-lift-trial.basic-course | NOT_MET |
                    vocationalScope=?                   | education-lift-trial.basic-course | UNKNOWN | vocationalScope
                    # the period binds people on dagpenge, and waits for the group
                    fitsBenefitPeriod=yes               | education-lift-trial.fits-benefit-period | MET     |
                    fitsBenefitPeriod=no                | education-lift-trial.fits-benefit-period | NOT_MET |
                    fitsBenefitPeriod=?                 | education-lift-trial.fits-benefit-period | UNKNOWN | fitsBenefitPeriod
                    fitsBenefitPeriod=?, group=?        | education-lift-trial.fits-benefit-period | UNKNOWN | group
                    fitsBenefitPeriod=no, group=KONTANTHJAELP_JOBPARAT | education-lift-trial.fits-benefit-period | NOT_APPLICABLE |
                    """)
    void theTrialWithGf2(String facts, String condition, Result result, String asksFor) {
        Row.check(Cases.educationLiftTrial().but(facts), condition, result, asksFor);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            vocationalScope=WHOLE   | 2021-10-04 | MET     | met        |
            vocationalScope=GF1     | 2021-10-04 | NOT_MET | not-met    |
            vocationalScope=GF2     | 2021-10-04 | NOT_MET | not-met    |
            vocationalScope=GF_PLUS | 2021-10-04 | NOT_MET | not-met    |
            vocationalScope=PART    | 2021-10-04 | NOT_MET | not-met    |
            vocationalScope=?       | 2021-10-04 | UNKNOWN | unknown    | vocationalScope
            vocationalScope=WHOLE, start=2024-03-18 | 2024-03-01 | MET     | met           |
            vocationalScope=PART, start=2024-03-18  | 2024-03-01 | NOT_MET | not-met       |
            vocationalScope=?, start=2024-03-18     | 2024-03-01 | UNKNOWN | unknown       | vocationalScope
            # a part that was begun in the half-year is moved where the person wishes it
            vocationalScope=PART, start=2023-01-01  | 2023-07-03 | UNKNOWN | part-moved    |
            vocationalScope=PART, start=2023-06-30  | 2023-07-03 | UNKNOWN | part-moved    |
            vocationalScope=PART, start=2023-07-01  | 2023-07-03 | NOT_MET | not-met       |
            vocationalScope=PART, start=2022-12-31  | 2023-07-03 | NOT_MET | not-met       |
            vocationalScope=PART, start=?           | 2023-07-03 | UNKNOWN | start-unknown | start
            """)
    void withHundredAndTenPerCentAWholeEducation(String facts, String asOf, Result result, String reason,
            String asksFor) {
        check(Cases.educationLift110().on(asOf).but(facts), "education-lift-110.whole-education", result, reason,
                asksFor);
    }
}
