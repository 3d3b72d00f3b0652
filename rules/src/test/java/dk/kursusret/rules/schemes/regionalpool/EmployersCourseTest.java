package dk.kursusret.rules.schemes.regionalpool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Situations 2 and 3: an employer's statement, and a subsidy to the employer after the hiring. */
class EmployersCourseTest {
    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(textBlock = """
            statement,                    regional-pool.employer-statement
            withoutWageSubsidy,           regional-pool.without-wage-subsidy
            courseAgreed,                 regional-pool.course-agreed
            employmentFollowsImmediately, regional-pool.employment-follows-immediately
            """)
    void theStatementSaysEachOfItsThings(String fact, String condition) {
        Given given = Cases.employerStatement();

        assertEquals(Outcome.MAY_BE_GRANTED, outcome(given, "EMPLOYER_STATEMENT"));
        for (String answer : List.of("yes", "no", "?")) {
            Given answered = given.but(fact + "=" + answer);
            Result result = answer.equals("yes") ? Result.MET : answer.equals("no") ? Result.NOT_MET : Result.UNKNOWN;
            Row.check(answered, condition, result, answer.equals("?") ? fact : "");
            assertEquals(result == Result.MET ? Outcome.MAY_BE_GRANTED
                    : result == Result.NOT_MET ? Outcome.NOT_ENTITLED : Outcome.UNDETERMINED,
                    outcome(answered, "EMPLOYER_STATEMENT"));
        }
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    # the course ends on Friday 3 December
                    employmentStart=2021-12-04                                 | MET     | met               |
                    employmentStart=2022-01-03                                 | MET     | met               |
                    employmentStart=2022-01-04                                 | UNKNOWN | assessed          |
                    employmentStart=2021-12-03                                 | NOT_MET | begins-before-end |
                    employmentStart=2021-11-29                                 | NOT_MET | begins-before-end |
                    # the days decide against the statement, and against one that says nothing
                    employmentStart=2021-12-03, employmentFollowsImmediately=? | NOT_MET | begins-before-end |
                    # both days known, the statement has to say so all the same
                    employmentFollowsImmediately=?                             | UNKNOWN | unknown           | employmentFollowsImmediately
                    employmentFollowsImmediately=?, end=?, employmentStart=?   | UNKNOWN | unknown           | employmentFollowsImmediately
                    employmentStart=?                                          | UNKNOWN | unknown           | employmentStart
                    end=?, employmentStart=?                                   | UNKNOWN | unknown           | employmentStart end
                    """)
    void anEmploymentFollowsUpToAMonthAfter(String facts, Result result, String reason, String asksFor) {
        check(Cases.employerStatement().but(facts), "regional-pool.employment-follows-immediately", result, reason,
                asksFor);
    }

    @Test
    void whatIsAssessedNamesItsConditionAndWhoAssesses() {
        SchemeDecision decision = Cases.employerStatement().but("employmentStart=2022-01-04").decision();
        Statement assessment = decision.accompaniment().notices().stream()
                .filter(notice -> notice.id().equals("employment-follows-immediately")).findFirst().orElseThrow();

        assertEquals(Outcome.UNDETERMINED, decision.outcome());
        assertEquals(Optional.of(Basis.INFERRED), decision.basis());
        assertTrue(decision.missingFacts().isEmpty() && decision.missingData().isEmpty());
        assertEquals(Optional.of("regional-pool.employment-follows-immediately"), assessment.condition());
        assertEquals(Optional.of(Authority.JOBCENTRE), assessment.assessedBy());
        assertTrue(assessment.text().da().contains("jobcentret"), assessment.text().da());
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2021-11-22, employmentStart=2021-11-22 | MET     | met      |
            start=2021-11-21, employmentStart=2021-11-22 | NOT_MET | not-met  |
            start=2021-11-23, employmentStart=2021-11-22 | MET     | met      |
            # in connection with the hiring: three months on, a person assesses
            start=2021-11-22, employmentStart=2021-08-23 | MET     | met      |
            start=2021-11-22, employmentStart=2021-08-22 | UNKNOWN | assessed |
            start=?                                      | UNKNOWN | unknown  | start
            employmentStart=?                            | UNKNOWN | unknown  | employmentStart
            start=?, employmentStart=?                   | UNKNOWN | unknown  | employmentStart start
            """)
    void aSubsidyIsForCoursesAfterTheHiring(String facts, Result result, String reason, String asksFor) {
        check(Cases.employerSubsidy().but("end=?").but(facts), "regional-pool.course-after-employment-start", result,
                reason, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    # on end, in calendar months: the last day of a month stands for the days a shorter one lacks
                    since=2021-03-01, employmentStart=2021-09-01                        | MET     | met-unbroken     |
                    since=2021-03-02, employmentStart=2021-09-01                        | NOT_MET | not-met-unbroken |
                    since=2020-08-31, employmentStart=2021-02-28                        | MET     | met-unbroken     |
                    since=2020-08-31, employmentStart=2021-02-27                        | NOT_MET | not-met-unbroken |
                    since=?                                                             | UNKNOWN | unknown          | since
                    employmentStart=?                                                   | UNKNOWN | unknown          | employmentStart
                    # in all on dagpenge, however new the present spell is; asked on 15 November
                    group=DAGPENGE, accumulatedWeeks=26, since=2021-11-01               | MET     | met              |
                    group=DAGPENGE, accumulatedWeeks=26, employmentStart=?              | MET     | met              |
                    group=DAGPENGE, accumulatedWeeks=25.99                              | NOT_MET | not-met          |
                    group=DAGPENGE, accumulatedWeeks=?                                  | UNKNOWN | unknown          | accumulatedWeeks
                    # unbroken until a hiring to come
                    group=DAGPENGE, accumulatedWeeks=24, employmentStart=2021-11-29     | MET     | met-by-then      |
                    group=DAGPENGE, accumulatedWeeks=24, employmentStart=2021-11-28     | NOT_MET | not-met          |
                    group=DAGPENGE, accumulatedWeeks=24, employmentStart=?              | UNKNOWN | unknown          | employmentStart
                    # hours: six times 160.33, part time six times 130
                    group=DAGPENGE, accumulatedHours=961.98, insurance=FULL_TIME        | MET     | met              |
                    group=DAGPENGE, accumulatedHours=961.97, insurance=FULL_TIME        | NOT_MET | not-met          |
                    group=DAGPENGE, accumulatedHours=780, insurance=PART_TIME           | MET     | met              |
                    group=DAGPENGE, accumulatedHours=779.99, insurance=PART_TIME        | NOT_MET | not-met          |
                    group=DAGPENGE, accumulatedHours=961.98, insurance=?                | MET     | met              |
                    group=DAGPENGE, accumulatedHours=779.99, insurance=?                | NOT_MET | not-met          |
                    group=DAGPENGE, accumulatedHours=800, insurance=?                   | UNKNOWN | unknown          | insurance
                    group=DAGPENGE, accumulatedHours=780, insurance=FULL_TIME, employmentStart=2021-12-20 | MET | met-by-then |
                    # sick or in jobafklaring: in all, while not employed and without a business
                    group=SYGEDAGPENGE, employment=NONE, sideBusiness=no, accumulatedWeeks=26            | MET     | met              |
                    group=JOBAFKLARING, employment=NONE, sideBusiness=no, accumulatedWeeks=25            | NOT_MET | not-met          |
                    group=SYGEDAGPENGE, employment=EMPLOYED, accumulatedWeeks=40        | UNKNOWN | assessed-beside-work |
                    group=SYGEDAGPENGE, employment=SELF_EMPLOYED, accumulatedWeeks=40   | UNKNOWN | assessed-beside-work |
                    group=SYGEDAGPENGE, employment=?, accumulatedWeeks=?                | UNKNOWN | unknown          | employment
                    # nor while a business was run, were it only on the side
                    group=JOBAFKLARING, employment=NONE, sideBusiness=yes, accumulatedWeeks=40 | UNKNOWN | assessed-beside-work |
                    group=SYGEDAGPENGE, employment=NONE, sideBusiness=?, accumulatedWeeks=? | UNKNOWN | unknown      | sideBusiness
                    group=SYGEDAGPENGE, employment=NONE, sideBusiness=no, accumulatedWeeks=?             | UNKNOWN | unknown          | accumulatedWeeks
                    group=SYGEDAGPENGE, employment=NONE, sideBusiness=no, accumulatedHours=900           | UNKNOWN | assessed-weeks   |
                    group=SYGEDAGPENGE, employment=NONE, sideBusiness=no, accumulatedHours=962           | MET     | met              |
                    # the orders say nothing of nr. 13
                    group=OTHER_LAB, since=2019-01-01                                   | UNKNOWN | assessed-under-18 |
                    # what is counted waits for the group
                    group=?, since=?, accumulatedWeeks=?                                | UNKNOWN | unknown          | group
                    """)
    void sixMonthsAsEachGroupCountsThem(String facts, Result result, String reason, String asksFor) {
        check(Cases.employerSubsidy().but(facts), "regional-pool.six-months-unemployed", result, reason, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            beyondEmployerTraining=yes | MET     |
            beyondEmployerTraining=no  | NOT_MET |
            beyondEmployerTraining=?   | UNKNOWN | beyondEmployerTraining
            """)
    void beyondTheEmployersOwnTraining(String facts, Result result, String asksFor) {
        Row.check(Cases.employerSubsidy().but(facts), "regional-pool.beyond-employer-training", result, asksFor);
    }

    @Test
    void aWageSubsidyDoesNotMatterForACourseAfterTheHiring() {
        assertEquals(Outcome.MAY_BE_GRANTED, outcome(Cases.employerSubsidy().but("withoutWageSubsidy=no"),
                "EMPLOYER_SUBSIDY"));
    }

    @Test
    void withAStatementNoListIsNeeded() {
        Given given = Cases.employerStatement().but("code=99999");

        assertEquals(Outcome.NOT_ENTITLED, outcome(given, "LISTED_COURSE"));
        assertEquals(Outcome.MAY_BE_GRANTED, given.outcome());
    }

    @Test
    void onlyOpenSituationsAskAndOnlyWhereNoneSaysYes() {
        Given open = Cases.regionalPool().but("code=99999, statement=?, courseAgreed=?, withoutWageSubsidy=yes");

        assertEquals(Outcome.NOT_ENTITLED, outcome(open, "LISTED_COURSE"));
        assertTrue(open.situation("LISTED_COURSE").missingFacts().isEmpty());
        assertEquals(Outcome.NOT_ENTITLED, outcome(open, "EMPLOYER_STATEMENT"), "it does not follow immediately");
        Given statement = open.but("employmentFollowsImmediately=yes");
        assertEquals(Outcome.UNDETERMINED, statement.outcome());
        assertEquals("courseAgreed statement", statement.asksFor());
        assertEquals("", statement.but("code=42994").asksFor(), "the listed course is enough");
    }

    @Test
    void situations2And3AreNotLawBefore2021() {
        for (String day : List.of("2018-05-14", "2020-11-15")) {
            Given statement = Cases.employerStatement().on(day).but("code=99999");
            assertEquals(Outcome.NOT_IN_FORCE, outcome(statement, "EMPLOYER_STATEMENT"));
            assertEquals(Outcome.NOT_IN_FORCE, outcome(statement, "EMPLOYER_SUBSIDY"));
            assertEquals(Outcome.NOT_ENTITLED, statement.outcome(), "what is not law lifts no no");
            assertTrue(notices(statement.decision()).contains("employer-situations-not-yet"));
        }
        assertTrue(notices(Cases.employerStatement().on("2020-11-15").decision())
                .contains("trial-with-employer-statement"));
    }

    private static void check(Given given, String condition, Result result, String reason, String asksFor) {
        Row.check(given, condition, result, asksFor);
        assertEquals(reason, given.examine(condition).reason());
    }

    private static Outcome outcome(Given given, String situation) {
        return given.situation(situation).outcome();
    }

    private static List<String> notices(SchemeDecision decision) {
        return decision.accompaniment().notices().stream().map(Statement::id).toList();
    }
}
