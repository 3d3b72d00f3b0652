package dk.kursusret.rules.schemes.trials;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code regional-pool} trial 2: one course for whom an employer states that employment follows, to the end of 2021. */
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
                    withoutWageSubsidy=yes     | regional-pool.without-wage-subsidy                | MET     |
                    withoutWageSubsidy=no      | regional-pool.without-wage-subsidy                | NOT_MET |
                    withoutWageSubsidy=?       | regional-pool.without-wage-subsidy                | UNKNOWN | withoutWageSubsidy
                    courseRelevant=yes         | trial-employer-statement.course-relevant          | MET     |
                    courseRelevant=no          | trial-employer-statement.course-relevant          | NOT_MET |
                    courseRelevant=?           | trial-employer-statement.course-relevant          | UNKNOWN | courseRelevant
                    courseAgreed=yes           | regional-pool.course-agreed                       | MET     |
                    courseAgreed=no            | regional-pool.course-agreed                       | NOT_MET |
                    courseAgreed=?             | regional-pool.course-agreed                       | UNKNOWN | courseAgreed
                    agreedWhileUnemployed=yes  | trial-employer-statement.agreed-while-unemployed  | MET     |
                    agreedWhileUnemployed=no   | trial-employer-statement.agreed-while-unemployed  | NOT_MET |
                    agreedWhileUnemployed=?    | trial-employer-statement.agreed-while-unemployed  | UNKNOWN | agreedWhileUnemployed
                    beyondEmployerTraining=yes | regional-pool.beyond-employer-training            | MET     |
                    beyondEmployerTraining=no  | regional-pool.beyond-employer-training            | NOT_MET |
                    beyondEmployerTraining=?   | regional-pool.beyond-employer-training            | UNKNOWN | beyondEmployerTraining
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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # the day before the employment begins is before it, its first day is after
            employmentStart=2021-09-14, since=2021-08-01 | NOT_APPLICABLE |
            employmentStart=2021-09-13, since=2021-08-01 | NOT_MET        |
            employmentStart=2021-09-13, since=2021-03-13 | MET            |
            employmentStart=2021-09-13, since=2021-03-14 | NOT_MET        |
            employmentStart=2021-09-14, since=?          | NOT_APPLICABLE |
            employmentStart=2021-09-13, since=?          | UNKNOWN        | since
            # long enough either way, or to be asked
            start=?, since=2021-04-18                    | MET            |
            start=?, since=2021-04-19                    | UNKNOWN        | start
            employmentStart=?                            | UNKNOWN        | employmentStart
            """)
    void aCourseAfterTheStartAsksForSixMonthsOfUnemploymentBefore(String facts, Result result, String asksFor) {
        Row.check(Cases.employerStatementTrial().but(facts),
                "trial-employer-statement.six-months-unemployed-where-after", result, asksFor);
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
            start=?                          | UNKNOWN | start
            """)
    void theCourseBeginsWhileTheTrialRuns(String facts, Result result, String asksFor) {
        Row.check(Cases.employerStatementTrial().but(facts), "trial.begun-in-time", result, asksFor);
    }
}
