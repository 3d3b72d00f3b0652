package dk.kursusret.rules.schemes.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.facts.Answerer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code regional-pool} trial 2: one course for people whom an employer promises employment afterwards, until the end
 * of 2021.
 */
class EmployerStatementTrialTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                               | MET     |
            group=KONTANTHJAELP_JOBPARAT                 | MET     |
            group=KONTANTHJAELP_AKTIVITETSPARAT          | MET     |
            group=UDDANNELSESHJAELP                      | MET     |
            group=OVERGANGSYDELSE                        | MET     |
            group=RESSOURCEFORLOEB                       | MET     |
            group=REVALIDERING                           | MET     |
            group=LEDIGHEDSYDELSE                        | MET     |
            group=FOERTIDSPENSION                        | MET     |
            group=OTHER_LAB                              | MET     |
            group=FLEKSJOB                               | NOT_MET |
            group=SELVFORSOERGENDE                       | NOT_MET |
            group=NONE                                   | NOT_MET |
            # the sick and those in jobafklaring only where they have neither an employer nor a business
            group=SYGEDAGPENGE, employment=NONE          | MET     |
            group=SYGEDAGPENGE, employment=NONE, sideBusiness=yes | NOT_MET |
            group=SYGEDAGPENGE, employment=NONE, sideBusiness=?   | UNKNOWN | sideBusiness
            group=SYGEDAGPENGE, employment=EMPLOYED, sideBusiness=? | NOT_MET |
            group=SYGEDAGPENGE, employment=EMPLOYED      | NOT_MET |
            group=SYGEDAGPENGE, employment=SELF_EMPLOYED | NOT_MET |
            group=SYGEDAGPENGE, employment=?             | UNKNOWN | employment
            group=JOBAFKLARING, employment=NONE          | MET     |
            group=JOBAFKLARING, employment=EMPLOYED      | NOT_MET |
            group=JOBAFKLARING, employment=SELF_EMPLOYED | NOT_MET |
            group=JOBAFKLARING, employment=?             | UNKNOWN | employment
            group=DAGPENGE, employment=EMPLOYED          | MET     |
            group=DAGPENGE, employment=?                 | MET     |
            # whether work matters depends on the group
            group=?, employment=?                        | UNKNOWN | group
            group=?                                      | UNKNOWN | group
            """)
    void manyGroupsButNotAll(String facts, Result result, String asksFor) {
        Row.check(Cases.employerStatementTrial().but(facts), "trial-employer-statement.target-group", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    statement=yes              | regional-pool.employer-statement                  | MET     |
                    statement=no               | regional-pool.employer-statement                  | NOT_MET |
                    statement=?                | regional-pool.employer-statement                  | UNKNOWN | statement
                    withoutWageSubsidy=yes     | trial-employer-statement.without-subsidy          | MET     |
                    withoutWageSubsidy=no      | trial-employer-statement.without-subsidy          | NOT_MET |
                    withoutWageSubsidy=?       | trial-employer-statement.without-subsidy          | UNKNOWN | withoutWageSubsidy
                    courseRelevant=yes         | trial-employer-statement.course-relevant          | MET     |
                    courseRelevant=no          | trial-employer-statement.course-relevant          | NOT_MET |
                    courseRelevant=?           | trial-employer-statement.course-relevant          | UNKNOWN | courseRelevant
                    exhausted=no               | trial.pool-not-exhausted                          | MET     |
                    exhausted=yes              | trial.pool-not-exhausted                          | NOT_MET |
                    exhausted=?                | trial.pool-not-exhausted                          | UNKNOWN | exhausted
                    """)
    void whatIsOneFactEach(String facts, String condition, Result result, String asksFor) {
        Row.check(Cases.employerStatementTrial().but(facts), condition, result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            employmentMonths=2  | NOT_MET |
            employmentMonths=3  | MET     |
            employmentMonths=12 | MET     |
            employmentMonths=?  | UNKNOWN | employmentMonths
            """)
    void theEmploymentLastsThreeMonthsAtLeast(String facts, Result result, String asksFor) {
        Row.check(Cases.employerStatementTrial().but(facts), "trial-employer-statement.employment-lasts-3-months",
                result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2021-09-13, end=2021-12-12 | MET     |
            start=2021-09-13, end=2021-12-13 | NOT_MET |
            # three months from the last day of November end with the last but one day of February
            start=2021-11-30, end=2022-02-27 | MET     |
            start=2021-11-30, end=2022-02-28 | NOT_MET |
            # before, across or after the start of the employment alike
            employmentStart=2021-09-13, end=2021-12-13 | NOT_MET |
            employmentStart=2021-11-01, end=2021-12-13 | NOT_MET |
            start=?                          | UNKNOWN | start
            end=?                            | UNKNOWN | end
            start=?, end=?                   | UNKNOWN | start end
            """)
    void theCourseLastsThreeMonthsAtMost(String facts, Result result, String asksFor) {
        Row.check(Cases.employerStatementTrial().but(facts),
                "trial-employer-statement.course-lasts-3-months-at-most", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            employmentStart=2021-12-13, start=2021-09-13 | MET     |
            employmentStart=2021-12-14, start=2021-09-13 | NOT_MET |
            employmentStart=2021-09-01, start=2021-09-13 | MET     |
            # three months before the last of May is the last of February
            employmentStart=2021-05-31, start=2021-02-28 | MET     |
            employmentStart=2021-05-31, start=2021-02-27 | NOT_MET |
            employmentStart=?                            | UNKNOWN | employmentStart
            start=?                                      | UNKNOWN | start
            """)
    void theCourseBeginsThreeMonthsBeforeTheEmploymentAtTheEarliest(String facts, Result result, String asksFor) {
        Row.check(Cases.employerStatementTrial().but(facts),
                "trial-employer-statement.no-earlier-than-3-months-before", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            employmentStart=2021-06-24, end=2021-09-24 | MET     |
            employmentStart=2021-06-23, end=2021-09-24 | NOT_MET |
            employmentStart=2021-10-18, end=2021-09-24 | MET     |
            # three months after the last of November is the last of February
            employmentStart=2021-11-30, end=2022-02-28 | MET     |
            employmentStart=2021-11-30, end=2022-03-01 | NOT_MET |
            employmentStart=?                          | UNKNOWN | employmentStart
            end=?                                      | UNKNOWN | end
            """)
    void theCourseEndsThreeMonthsAfterTheStartOfTheEmploymentAtTheLatest(String facts, Result result,
            String asksFor) {
        Row.check(Cases.employerStatementTrial().but(facts),
                "trial-employer-statement.no-later-than-3-months-after", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the day before the employment begins is before it, its first day is after
            employmentStart=2021-09-14, accumulatedWeeks=2 | NOT_APPLICABLE | before-start |
            employmentStart=2021-09-13, accumulatedWeeks=2 | NOT_MET        | not-met      |
            employmentStart=2021-09-13, accumulatedWeeks=24 | MET           | met-by-then  |
            employmentStart=2021-09-13, accumulatedWeeks=23.99 | NOT_MET    | not-met      |
            employmentStart=2021-08-23, accumulatedWeeks=26 | MET           | met          |
            employmentStart=2021-09-14, accumulatedWeeks=? | NOT_APPLICABLE | before-start |
            employmentStart=2021-09-13, accumulatedWeeks=? | UNKNOWN        | unknown      | accumulatedWeeks
            # long enough either way, or to be asked
            start=?, accumulatedWeeks=26                   | MET            | met          |
            start=?, accumulatedWeeks=2                    | UNKNOWN        | unknown      | start
            employmentStart=?, accumulatedWeeks=?          | UNKNOWN        | unknown      | employmentStart
            """)
    void aCourseAfterTheStartAsksForSixMonthsOfUnemploymentBefore(String facts, Result result, String reason,
            String asksFor) {
        Given given = Cases.employerStatementTrial().but(facts);
        Row.check(given, "trial-employer-statement.six-months-unemployed-where-after", result, asksFor);
        assertEquals(reason, given.examine("trial-employer-statement.six-months-unemployed-where-after").reason());
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(textBlock = """
            agreedWhileUnemployed,  trial-employer-statement.agreed-while-unemployed
            beyondEmployerTraining, trial-employer-statement.beyond-employer-training
            """)
    void onlyACourseAfterTheStartAsksForWhatIsAgreedAndWhatLiesBeyond(String fact, String condition) {
        Given before = Cases.employerStatementTrial();
        Given after = before.but("employmentStart=2021-09-13");

        for (String answer : List.of("yes", "no", "?")) {
            Row.check(before.but(fact + "=" + answer), condition, Result.NOT_APPLICABLE, "");
        }
        Row.check(after.but(fact + "=yes"), condition, Result.MET, "");
        Row.check(after.but(fact + "=no"), condition, Result.NOT_MET, "");
        Row.check(after.but(fact + "=?"), condition, Result.UNKNOWN, fact);
        Row.check(after.but("start=?, " + fact + "=?"), condition, Result.UNKNOWN, "start");
    }

    @Test
    void whetherTheCourseIsAgreedIsNoConditionOfItsOwn() {
        assertEquals(Outcome.ENTITLED, Cases.employerStatementTrial().but("courseAgreed=no").outcome());
        assertEquals("", Cases.employerStatementTrial().but("courseAgreed=?").asksFor());
    }

    @Test
    void in2020NothingIsSaidOfMoneyLeft() {
        Given in2020 = Cases.employerStatementTrial().on("2020-10-05")
                .but("start=2020-10-12, end=2020-10-23, employmentStart=2020-11-02, exhausted=?");

        Row.check(in2020, "trial.pool-not-exhausted", Result.NOT_APPLICABLE, "");
        assertEquals(Outcome.ENTITLED, in2020.outcome());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # the earlier of two last days: the course's length, and three months after the start
            start=2021-09-13, employmentStart=2021-10-18 | earliest-start 2021-07-18, latest-end 2021-12-12
            start=2021-11-15, employmentStart=2021-10-18 | earliest-start 2021-07-18, latest-end 2022-01-18
            # the later of two first days: three months before, and the trial's own
            start=2020-09-14, employmentStart=2020-10-05 | earliest-start 2020-08-01, latest-end 2020-12-13
            # a start out of the window binds nothing
            start=2021-07-12, employmentStart=2021-10-18 | earliest-start 2021-07-18, latest-end 2022-01-18
            start=2022-01-10, employmentStart=2021-10-18 | earliest-start 2021-07-18, latest-end 2022-01-18
            start=2022-01-10, employmentStart=2022-02-01 | earliest-start 2021-11-01, latest-end 2022-05-01
            start=2021-12-31, employmentStart=2022-02-01 | earliest-start 2021-11-01, latest-end 2022-03-30
            start=?, employmentStart=2021-10-18          | earliest-start 2021-07-18, latest-end 2022-01-18
            start=2021-09-13, employmentStart=?          |
            """)
    void theDaysAroundTheEmployment(String facts, String deadlines) {
        String told = Cases.employerStatementTrial().but("end=?").but(facts).decision().accompaniment().deadlines()
                .stream()
                .filter(deadline -> !deadline.id().equals("accounts-due"))
                .map(deadline -> deadline.id() + " " + deadline.date()).collect(Collectors.joining(", "));

        assertEquals(deadlines == null ? "" : deadlines, told);
    }

    @Test
    void aCourseAfterTheStartIsTheEmployersAffair() {
        SchemeDecision after = Cases.employerStatementTrial().but("employmentStart=2021-09-13").decision();

        assertEquals(Outcome.ENTITLED, after.outcome());
        assertEquals(Optional.empty(), after.accompaniment().benefitPercent());
        assertTrue(after.accompaniment().nextSteps().stream().allMatch(step -> step.actor() == Answerer.EMPLOYER));
        assertTrue(notices(after).contains("employer-complains"));
        assertEquals(Optional.of(100), Cases.employerStatementTrial().decision().accompaniment().benefitPercent());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            employmentStart=2021-09-20                                                       | false
            employmentStart=2021-09-20, agreedWhileUnemployed=no                             | true
            employmentStart=2021-09-20, beyondEmployerTraining=?                             | true
            employmentStart=2021-09-20, accumulatedWeeks=3                                   | true
            employmentStart=2021-09-24, agreedWhileUnemployed=no                             | true
            employmentStart=2021-09-25, agreedWhileUnemployed=no                             | false
            """)
    void aCourseThatRunsPastTheStartIsToldWhatMayBeAskedOfItsEnd(String facts, boolean told) {
        SchemeDecision decision = Cases.employerStatementTrial().but(facts).decision();

        assertEquals(Outcome.ENTITLED, decision.outcome());
        assertEquals(told, notices(decision).contains("runs-past-start"));
    }

    private static List<String> notices(SchemeDecision decision) {
        return decision.accompaniment().notices().stream().map(Statement::id).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            employersUsed=[]                               | MET     |
            employersUsed=[], reference=?                  | MET     |
            employersUsed=[acme]                           | NOT_MET |
            employersUsed=[beta]                           | MET     |
            employersUsed=[beta acme]                      | NOT_MET |
            employersUsed=[beta], reference=?              | UNKNOWN | reference
            employersUsed=?                                | UNKNOWN | employersUsed
            employersUsed=?, reference=?                   | UNKNOWN | employersUsed
            """)
    void oncePerEmployer(String facts, Result result, String asksFor) {
        Row.check(Cases.employerStatementTrial().but(facts), "trial-employer-statement.once-per-employer", result,
                asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2021-12-31, end=2022-01-14 | MET     |
            start=2022-01-01, end=2022-01-14 | NOT_MET |
            start=2020-08-01, end=2020-08-14 | MET     |
            start=2020-07-31, end=2020-08-14 | NOT_MET |
            start=?                          | UNKNOWN | start
            """)
    void theCourseBeginsWhileTheTrialRuns(String facts, Result result, String asksFor) {
        Row.check(Cases.employerStatementTrial().but(facts), "trial.begun-in-time", result, asksFor);
    }
}
