package dk.kursusret.rules.schemes.sixweeks.v2017;

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

/** What BEK 184/2017 brought: courses of one group, five weeks, a path agreed in notice; and what ended with it. */
class Order184Test {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    accumulatedWeeks=5, start=2017-09-04              | MET            |
                    accumulatedWeeks=4, start=2017-09-11              | MET            |
                    accumulatedWeeks=4, start=2017-09-10              | NOT_MET        |
                    # 0.01 week is a part of a day, and counts as a day
                    accumulatedWeeks=3.99, start=2017-09-11           | NOT_MET        |
                    accumulatedWeeks=3.99, start=2017-09-12           | MET            |
                    # a course that has begun, when five weeks were over
                    accumulatedWeeks=12, start=2017-07-17             | MET            |
                    accumulatedWeeks=12, start=2017-07-16             | NOT_MET        |
                    # five weeks from nothing
                    accumulatedWeeks=?, start=2017-10-09              | MET            |
                    accumulatedWeeks=?, start=2017-10-08              | UNKNOWN        | accumulatedWeeks
                    accumulatedWeeks=4, start=?                       | UNKNOWN        | start
                    # no start is asked for where the end is too early
                    accumulatedWeeks=0, start=?, end=2017-10-06       | UNKNOWN        | start
                    accumulatedWeeks=1, start=2017-09-11, withoutWaitingPeriod=yes | MET |
                    accumulatedWeeks=1, start=2017-09-11, withoutWaitingPeriod=?   | UNKNOWN | withoutWaitingPeriod
                    courseStartedInNotice=yes, accumulatedWeeks=0, start=2017-09-11, firstUnemployedDay=2017-09-18 | NOT_APPLICABLE |
                    """)
    void afterFiveWeeks(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2017().but(facts), "six-weeks.waiting-period", result, asksFor);
    }

    @ParameterizedTest(name = "asked on {0}, begins {1}, marked {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2017-03-01 | 2017-03-02 | yes | MET     |
            2019-02-25 | 2019-02-28 | yes | MET     |
            2019-02-25 | 2019-02-28 | ?   | UNKNOWN | withoutWaitingPeriod
            2019-02-25 | 2019-02-28 | no  | NOT_MET |
            # whether the trial went on in 2019 is not known
            2019-02-25 | 2019-03-01 | yes | UNKNOWN |
            2019-02-25 | 2019-03-01 | ?   | UNKNOWN | withoutWaitingPeriod
            2019-02-25 | 2019-03-01 | no  | NOT_MET |
            2019-12-30 | 2019-12-31 | yes | UNKNOWN |
            # none in the first months of 2020, and nothing to ask
            2019-12-30 | 2020-01-01 | yes | NOT_MET |
            2020-07-27 | 2020-07-31 | ?   | NOT_MET |
            2020-07-27 | 2020-08-01 | yes | MET     |
            2021-12-20 | 2021-12-31 | yes | MET     |
            2022-01-03 | 2021-12-31 | yes | MET     |
            # by the order of the day it ended with 2021
            2021-12-20 | 2022-01-01 | yes | NOT_MET |
            2021-12-20 | 2022-01-01 | ?   | NOT_MET |
            # since then pages still show marks: a person must judge
            2022-01-03 | 2022-01-10 | yes | UNKNOWN |
            2022-01-03 | 2022-01-10 | ?   | UNKNOWN | withoutWaitingPeriod
            2022-01-03 | 2022-01-10 | no  | NOT_MET |
            2026-02-16 | 2026-02-23 | yes | UNKNOWN |
            """)
    void aMarkExemptsByTheFirstDayOfTheCourse(String asOf, String start, String mark, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2017().on(asOf).but("accumulatedWeeks=1, start=%s, end=?, withoutWaitingPeriod=%s"
                .formatted(start, mark)), "six-weeks.waiting-period", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    use=NONE                                                  | NOT_APPLICABLE |
                    use=COMPLETED, sixWeeks/erhvervsgruppe=energi             | MET            |
                    use=COMPLETED, sixWeeks/erhvervsgruppe=Energi             | MET            |
                    use=COMPLETED, sixWeeks/erhvervsgruppe=kontor             | NOT_MET        |
                    use=UNDERWAY, sixWeeks/erhvervsgruppe=kontor              | NOT_MET        |
                    use=COMPLETED                                             | UNKNOWN        | sixWeeks/erhvervsgruppe
                    use=COMPLETED, sixWeeks/erhvervsgruppe=energi, course/erhvervsgruppe=? | UNKNOWN | course/erhvervsgruppe
                    use=?, sixWeeks/erhvervsgruppe=kontor                     | UNKNOWN        | use
                    # who has used no hour of a course that stopped has not chosen yet
                    use=INTERRUPTED, hoursUsed=0, sixWeeks/erhvervsgruppe=kontor    | NOT_APPLICABLE |
                    use=INTERRUPTED, hoursUsed=0.01, sixWeeks/erhvervsgruppe=kontor | NOT_MET |
                    use=INTERRUPTED, hoursUsed=?, sixWeeks/erhvervsgruppe=kontor    | UNKNOWN | hoursUsed
                    # what is applied for together lies in one group
                    parts=[42994 40531], course/erhvervsgruppe=?              | NOT_APPLICABLE |
                    parts=[42994 AU101], course/erhvervsgruppe=?              | NOT_MET        |
                    parts=[42994 AU101], course/erhvervsgruppe=energi         | MET            |
                    parts=[1 2], course/erhvervsgruppe=?                      | UNKNOWN        | course/erhvervsgruppe
                    # nine months in fleksjob let one choose anew
                    use=COMPLETED, sixWeeks/erhvervsgruppe=kontor, group=LEDIGHEDSYDELSE, fleksjobMonthsLast18=9 | NOT_APPLICABLE |
                    use=COMPLETED, sixWeeks/erhvervsgruppe=kontor, group=LEDIGHEDSYDELSE, fleksjobMonthsLast18=8 | NOT_MET |
                    use=COMPLETED, sixWeeks/erhvervsgruppe=kontor, group=LEDIGHEDSYDELSE | UNKNOWN | fleksjobMonthsLast18
                    """)
    void oneErhvervsgruppe(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2017().but("hoursUsed=37").but(facts), "six-weeks.one-erhvervsgruppe", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            parts=[42994 40531], pathAgreedInNotice=yes  | MET            |
            parts=[42994 40531], pathAgreedInNotice=no   | NOT_MET        |
            parts=[42994 40531]                          | UNKNOWN        | pathAgreedInNotice
            parts=[42994], pathAgreedInNotice=no         | NOT_APPLICABLE |
            pathAgreedInNotice=no                        | NOT_APPLICABLE |
            parts=[42994 40531], pathAgreedInNotice=no, group=LEDIGHEDSYDELSE       | NOT_APPLICABLE |
            parts=[42994 40531], pathAgreedInNotice=no, courseStartedInNotice=no    | NOT_APPLICABLE |
            """)
    void aComposedPathIsAgreedInTheNoticePeriod(String facts, Result result, String asksFor) {
        Row.check(Cases.noticePeriod2017().but(facts), "six-weeks.path-agreed-in-notice", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            code=42994                                     | MET     |
            code=99999                                     | NOT_MET |
            path=kabelmontoer                              | MET     |
            path=ukendt                                    | NOT_MET |
            # one composes courses oneself, of any path
            parts=[42994 45141]                            | MET     |
            parts=[42994 99999]                            | NOT_MET |
            parts=[99001 99002], listedOn=[six-weeks]      | MET     |
            listedOn=[six-weeks]                           | MET     |
            listedOn=[]                                    | NOT_MET |
            listedOn=?                                     | UNKNOWN | code
            """)
    void everyCourseIsOnTheList(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2017().but("listedOn=?").but(facts), "six-weeks.on-national-list", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            inPersonPercent=25    | MET     |
            inPersonPercent=24.99 | NOT_MET |
            inPersonPercent=?     | UNKNOWN | inPersonPercent
            """)
    void aQuarterInPersonIsEnough(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2017().but(facts), "six-weeks.not-distance-learning", result, asksFor);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            insured-unemployed      | group=DAGPENGE                        | MET     |
            insured-unemployed      | group=NONE                            | NOT_MET |
            insured-unemployed      | group=?                               | UNKNOWN | group
            education-level         | educations=[SHORT_HIGHER VOCATIONAL]  | MET     |
            education-level         | educations=[SHORT_HIGHER]             | NOT_MET |
            education-level         | educations=?                          | UNKNOWN | educations
            not-employed            | employment=NONE                       | MET     |
            not-employed            | employment=SELF_EMPLOYED              | NOT_MET |
            not-employed            | employment=?                          | UNKNOWN | employment
            no-side-business        | sideBusiness=no                       | MET     |
            no-side-business        | sideBusiness=yes                      | NOT_MET |
            no-side-business        | sideBusiness=?                        | UNKNOWN | sideBusiness
            higher-level-age        | level=ACADEMY, age=25                 | MET     |
            higher-level-age        | level=ACADEMY, age=24                 | NOT_MET |
            higher-level-age        | level=ACADEMY, age=?                  | UNKNOWN | age
            higher-level-full-time  | level=ACADEMY                         | MET     |
            higher-level-full-time  | level=ACADEMY, fullTime=no, weeklyTeachingHours=19 | NOT_MET |
            higher-level-full-time  | level=ACADEMY, fullTime=?, weeklyTeachingHours=19  | UNKNOWN | fullTime
            completed-within-period | end=2018-03-11                        | MET     |
            completed-within-period | end=2018-03-12                        | NOT_MET |
            completed-within-period | end=?                                 | UNKNOWN | end
            completed-within-period | end=2018-03-12, coveredBefore2015=yes | NOT_MET |
            fits-into-hours-left    | end=2017-10-20                        | MET     |
            fits-into-hours-left    | end=2017-10-23                        | NOT_MET |
            fits-into-hours-left    | end=2017-10-23, jobcentreCoversRest=? | UNKNOWN | jobcentreCoversRest
            price-within-ceiling    | level=ACADEMY, hours=37, price=3910.47 | MET    |
            price-within-ceiling    | level=ACADEMY, hours=37, price=3910.48 | NOT_MET |
            price-within-ceiling    | level=ACADEMY, hours=37, price=?      | UNKNOWN | price
            """)
    void theOtherConditionsStayAsTheyWere(String condition, String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks2017().but(facts), "six-weeks." + condition, result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            end=2017-10-02      | MET     |
            end=2017-10-01      | NOT_MET |
            end=?               | UNKNOWN | end
            accumulatedWeeks=1  | UNKNOWN |
            """)
    void theCourseGoesOnFromTheFirstUnemployedDay(String facts, Result result, String asksFor) {
        Row.check(Cases.noticePeriod2017().but(facts), "six-weeks.notice-period", result, asksFor);
    }

    @ParameterizedTest
    @CsvSource({"activationOfferClashes=yes", "'use=INTERRUPTED, interruption=OWN_CHOICE, hoursUsed=0'",
            "'deselected=[48400], completedBefore=[]'", "firstJobInterviewHeld=no", "hoursUsed=?",
            "'code=42994, missedParts=[42994]'"})
    void whatNoProvisionSaysAnyLongerStandsInNobodysWay(String facts) {
        assertEquals(Outcome.ENTITLED, Cases.sixWeeks2017().but(facts).outcome());
    }

    @Test
    void thatTheRightLivesOnAfterOnesOwnChoiceIsInferredAndSaidToBe() {
        Given given = Cases.sixWeeks2017().on("2019-03-01").but("""
                use=INTERRUPTED, interruption=OWN_CHOICE, hoursUsed=37, sixWeeks/erhvervsgruppe=energi,
                start=2019-03-04, end=2019-03-15""");

        assertEquals(Outcome.ENTITLED, given.outcome());
        assertEquals(Basis.INFERRED, given.decision().basis().orElseThrow());
        assertTrue(notices(given, "right-lives-on"));
    }

    @Test
    void aNoBecauseOfASideBusinessIsInferred() {
        assertEquals(Basis.INFERRED, Cases.sixWeeks2017().but("sideBusiness=yes").decision().basis().orElseThrow());
        assertEquals(Basis.PRIMARY, Cases.sixWeeks2017().decision().basis().orElseThrow());
        assertEquals(Basis.PRIMARY, Cases.sixWeeks2017().but("employment=EMPLOYED").decision().basis().orElseThrow());
    }

    private static boolean notices(Given given, String id) {
        return given.decision().accompaniment().notices().stream().map(Statement::id).anyMatch(id::equals);
    }
}
