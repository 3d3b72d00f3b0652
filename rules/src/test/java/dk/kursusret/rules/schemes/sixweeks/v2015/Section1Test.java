package dk.kursusret.rules.schemes.sixweeks.v2015;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} § 1: who has the right. */
class Section1Test {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                               | MET     |
            group=?                                      | UNKNOWN | group
            group=KONTANTHJAELP_JOBPARAT                 | NOT_MET |
            group=KONTANTHJAELP_AKTIVITETSPARAT          | NOT_MET |
            group=UDDANNELSESHJAELP                      | NOT_MET |
            group=SYGEDAGPENGE                           | NOT_MET |
            group=SELVFORSOERGENDE                       | NOT_MET |
            group=FLEKSJOB                               | NOT_MET |
            group=NONE                                   | NOT_MET |
            # by the orders on fleksjob, under the earlier scheme or not
            group=LEDIGHEDSYDELSE, coveredBefore2015=no  | MET     |
            group=LEDIGHEDSYDELSE, coveredBefore2015=?   | MET     |
            """)
    void theRightIsForInsuredUnemployedAndThoseOnLedighedsydelse(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), "six-weeks.insured-unemployed", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            employment=NONE                     | MET     |
            employment=EMPLOYED                 | NOT_MET |
            employment=SELF_EMPLOYED            | NOT_MET |
            employment=?                        | UNKNOWN | employment
            courseStartedInNotice=?             | MET     |
            # whether an employed person is in the notice period must be known first
            employment=EMPLOYED, courseStartedInNotice=? | UNKNOWN | courseStartedInNotice
            employment=?, courseStartedInNotice=?        | UNKNOWN | courseStartedInNotice
            """)
    void partTimeWorkWithSupplementaryDagpengeIsEmployment(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), "six-weeks.not-employed", result, asksFor);
    }

    @ParameterizedTest(name = "asked on {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-08-30 | employment=EMPLOYED                       | NOT_APPLICABLE |
            2015-08-30 | employment=?                              | NOT_APPLICABLE |
            2015-08-31 | employment=EMPLOYED                       | NOT_MET        |
            2015-08-31 | employment=NONE                           | MET            |
            2015-08-17 | employment=EMPLOYED, firstUnemployedDay=? | UNKNOWN        | firstUnemployedDay
            2015-08-17 | employment=NONE, firstUnemployedDay=?     | MET            |
            """)
    void workBeforeTheFirstUnemployedDayDoesNotCountInTheNoticePeriod(String asOf, String facts, Result result,
            String asksFor) {
        Row.check(Cases.noticePeriod().on(asOf).but(facts), "six-weeks.not-employed", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sideBusiness=no  | MET     |
            sideBusiness=yes | NOT_MET |
            sideBusiness=?   | UNKNOWN | sideBusiness
            """)
    void aBusinessOnTheSideBarsTheRight(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), "six-weeks.no-side-business", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            educations=[]                                      | MET     |
            educations=?                                       | UNKNOWN | educations
            educations=[PRIMARY]                               | MET     |
            educations=[UPPER_SECONDARY]                       | MET     |
            educations=[VOCATIONAL]                            | MET     |
            educations=[UPPER_SECONDARY VOCATIONAL]            | MET     |
            educations=[SHORT_HIGHER]                          | NOT_MET |
            educations=[SHORT_HIGHER UPPER_SECONDARY]          | NOT_MET |
            educations=[SHORT_HIGHER VOCATIONAL]               | MET     |
            educations=[MEDIUM_HIGHER]                         | NOT_MET |
            educations=[MEDIUM_HIGHER VOCATIONAL]              | NOT_MET |
            educations=[LONG_HIGHER]                           | NOT_MET |
            # only completed educations count, for the person and against
            educations=[LONG_HIGHER:unfinished]                | MET     |
            educations=[SHORT_HIGHER VOCATIONAL:unfinished]    | NOT_MET |
            educations=[SHORT_HIGHER:unfinished VOCATIONAL]    | MET     |
            """)
    void unskilledSkilledOrShortHigherOnTopOfVocational(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), "six-weeks.education-level", result, asksFor);
    }

    @ParameterizedTest(name = "upper secondary required today, years: {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            educations=[OTHER:no:3.5]               | MET     |
            educations=[OTHER:no:4]                 | MET     |
            educations=[OTHER:no:4.00]              | MET     |
            educations=[OTHER:no:5]                 | NOT_MET |
            educations=[OTHER:no:6]                 | NOT_MET |
            educations=[OTHER:yes:2]                | NOT_MET |
            educations=[OTHER:no:?]                 | UNKNOWN | 0/years
            educations=[OTHER:?:3]                  | UNKNOWN | 0/upperSecondaryRequiredToday
            educations=[OTHER:?:?]                  | UNKNOWN | 0/upperSecondaryRequiredToday 0/years
            # one of the two is enough to make it higher
            educations=[OTHER:yes:?]                | NOT_MET |
            educations=[OTHER:?:5]                  | NOT_MET |
            # it can be the vocational education that a short higher one needs
            educations=[SHORT_HIGHER OTHER:no:4]    | MET     |
            educations=[SHORT_HIGHER OTHER:no:?]    | UNKNOWN | 1/years
            # beside a vocational one it may be at academy level: a person must judge, level and not length decides
            educations=[VOCATIONAL OTHER:yes:3]     | UNKNOWN |
            educations=[VOCATIONAL OTHER:no:6]      | UNKNOWN |
            educations=[VOCATIONAL OTHER:no:4.5]    | UNKNOWN |
            educations=[OTHER:no:3 OTHER:yes:3]     | UNKNOWN |
            educations=[VOCATIONAL:unfinished OTHER:yes:3] | NOT_MET |
            educations=[VOCATIONAL OTHER:?:3]       | UNKNOWN | 1/upperSecondaryRequiredToday
            educations=[PRIMARY VOCATIONAL OTHER:no:3] | MET  |
            educations=[VOCATIONAL OTHER:yes:3 MEDIUM_HIGHER] | NOT_MET |
            # what cannot be turned is not asked
            educations=[MEDIUM_HIGHER OTHER:?:?]    | NOT_MET |
            """)
    void anotherEducationEqualsAVocationalOneByEntryAndLength(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), "six-weeks.education-level", result, asksFor);
    }

    @ParameterizedTest
    @CsvSource({"4.01", "4.5", "4.99"})
    void anEducationOfOverFourAndUnderFiveYearsIsForTheAKasseToAssess(String years) {
        var given = Cases.sixWeeks().but("educations=[OTHER:no:" + years + "]");

        Row.check(given, "six-weeks.education-level", Result.UNKNOWN, "");
        assertEquals(Outcome.UNDETERMINED, given.outcome());
        assertEquals("", given.asksFor());
        assertEquals(1, given.decision().accompaniment().notices().stream().map(Statement::id)
                .filter("education-of-about-four-years"::equals).count());
    }

    @Test
    void aLongEducationThatRequiresUpperSecondarySchoolNeedsNoAssessment() {
        Row.check(Cases.sixWeeks().but("educations=[OTHER:yes:4.5]"), "six-weeks.education-level", Result.NOT_MET, "");
    }
}
