package dk.kursusret.rules.schemes.shortagepool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mangelpuljen: from 2017 for dagpenge and cash benefit ready for work, from 25 November 2019 for every group. */
class ShortagePoolTest {
    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                      | MET     | met      |
            group=KONTANTHJAELP_JOBPARAT        | MET     | met      |
            group=KONTANTHJAELP_AKTIVITETSPARAT | NOT_MET | not-met  |
            group=UDDANNELSESHJAELP             | NOT_MET | not-met  |
            group=LEDIGHEDSYDELSE               | NOT_MET | not-met  |
            group=FLEKSJOB                      | NOT_MET | not-met  |
            group=OTHER_LAB                     | NOT_MET | not-met  |
            group=NONE                          | NOT_MET | not-met  |
            # counted as cash benefit: whether ready for work, a person knows
            group=OVERGANGSYDELSE               | UNKNOWN | assessed |
            group=?                             | UNKNOWN | unknown  | group
            """)
    void beforeTheExtensionDagpengeAndCashBenefitReadyForWork(String facts, Result result, String reason,
            String asksFor) {
        check(Cases.shortagePool2017().but(facts), "shortage-pool.dagpenge-or-job-ready", result, reason, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                              | MET     | met      |
            group=KONTANTHJAELP_JOBPARAT                | MET     | met      |
            group=KONTANTHJAELP_AKTIVITETSPARAT         | MET     | met      |
            group=UDDANNELSESHJAELP                     | MET     | met      |
            group=OVERGANGSYDELSE                       | MET     | met      |
            group=SYGEDAGPENGE                          | MET     | met      |
            group=JOBAFKLARING                          | MET     | met      |
            group=RESSOURCEFORLOEB                      | MET     | met      |
            group=REVALIDERING                          | MET     | met      |
            group=LEDIGHEDSYDELSE                       | MET     | met      |
            group=FOERTIDSPENSION                       | MET     | met      |
            group=OTHER_LAB                             | MET     | met      |
            group=FLEKSJOB                              | NOT_MET | fleksjob |
            group=NONE                                  | NOT_MET | not-met  |
            group=SELVFORSOERGENDE, employment=NONE     | MET     | met      |
            group=SELVFORSOERGENDE, employment=EMPLOYED | UNKNOWN | assessed |
            group=SELVFORSOERGENDE, employment=?        | UNKNOWN | unknown  | employment
            group=?                                     | UNKNOWN | unknown  | group
            """)
    void afterItEveryGroupOfTheActButFleksjob(String facts, Result result, String reason, String asksFor) {
        check(Cases.shortagePool2020().but(facts), "shortage-pool.any-target-group", result, reason, asksFor);
    }

    @ParameterizedTest(name = "asked on {0}, {1}: {2} because {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # on end: three months to the day are enough
            2018-05-14 | since=2018-02-14                              | MET     | met-unbroken     |
            2018-05-14 | since=2018-02-15                              | NOT_MET | not-met-unbroken |
            2018-02-28 | since=2017-11-30                              | MET     | met-unbroken     |
            2018-02-27 | since=2017-11-30                              | NOT_MET | not-met-unbroken |
            2018-05-14 | since=?                                       | UNKNOWN | unknown          | since
            # in all on dagpenge
            2018-05-14 | group=DAGPENGE, accumulatedWeeks=13, since=2018-05-01 | MET     | met     |
            2018-05-14 | group=DAGPENGE, accumulatedWeeks=12.99        | NOT_MET | not-met          |
            2018-05-14 | group=DAGPENGE, accumulatedWeeks=?            | UNKNOWN | unknown          | accumulatedWeeks
            # before July 2018 a part of a week counted whole: too few hours may be enough weeks
            2018-05-14 | group=DAGPENGE, accumulatedHours=481          | MET     | met              |
            2018-05-14 | group=DAGPENGE, accumulatedHours=480.99       | UNKNOWN | assessed-weeks   |
            # from then on three times 160.33, part time three times 130
            2018-07-01 | group=DAGPENGE, accumulatedHours=480.99, insurance=FULL_TIME | MET     | met     |
            2018-07-01 | group=DAGPENGE, accumulatedHours=480.98, insurance=FULL_TIME | NOT_MET | not-met |
            2018-07-01 | group=DAGPENGE, accumulatedHours=390, insurance=PART_TIME    | MET     | met     |
            2018-07-01 | group=DAGPENGE, accumulatedHours=389.99, insurance=PART_TIME | NOT_MET | not-met |
            2018-07-01 | group=DAGPENGE, accumulatedHours=400, insurance=?            | UNKNOWN | unknown | insurance
            # every other group on end, whatever it has in all
            2020-09-14 | group=SYGEDAGPENGE, since=2020-06-15, accumulatedWeeks=50 | NOT_MET | not-met-unbroken |
            2020-09-14 | group=OTHER_LAB, since=2020-06-14             | MET     | met-unbroken     |
            2020-09-14 | group=?, since=?                              | UNKNOWN | unknown          | group
            """)
    void threeMonthsOfUnemploymentAtLeast(String asOf, String facts, Result result, String reason, String asksFor) {
        check(Cases.shortagePool2017().on(asOf).but(facts), "shortage-pool.three-months", result, reason, asksFor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # asked on 14 May 2018, hired on 4 June
            since=2018-03-04 | true
            since=2018-03-05 | false
            since=2018-02-14 | false
            """)
    void monthsThatOnlyTheHiringReachesAreTold(String facts, boolean told) {
        Given given = Cases.shortagePool2017().but(facts);

        assertEquals(told, given.decision().accompaniment().notices().stream().map(Statement::id)
                .anyMatch("three-months-by-hiring"::equals));
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            employmentStart=2018-06-04, start=2018-03-04, end=2018-06-04 | MET     | met       |
            employmentStart=2018-06-04, start=2018-03-03, end=2018-06-04 | NOT_MET | too-early |
            employmentStart=2018-06-04, start=2018-05-22, end=2018-06-05 | NOT_MET | not-met   |
            # three months before the last of May is the last of February
            employmentStart=2018-05-31, start=2018-02-28, end=2018-05-30 | MET     | met       |
            employmentStart=2018-05-31, start=2018-02-27, end=2018-05-30 | NOT_MET | too-early |
            # one day bounds the other
            employmentStart=2018-06-04, start=2018-06-05, end=?          | NOT_MET | not-met   |
            employmentStart=2018-06-04, start=?, end=2018-03-03          | NOT_MET | too-early |
            employmentStart=2018-06-04, start=?, end=2018-06-01          | UNKNOWN | unknown   | start
            employmentStart=2018-06-04, start=2018-05-22, end=?          | UNKNOWN | unknown   | end
            employmentStart=?                                            | UNKNOWN | unknown   | employmentStart
            """)
    void theCourseLiesInTheThreeMonthsBeforeTheEmployment(String facts, Result result, String reason, String asksFor) {
        check(Cases.shortagePool2017().but(facts), "shortage-pool.within-three-months-before", result, reason, asksFor);
        check(Cases.shortagePool2020().but(facts), "shortage-pool.within-three-months-before", result, reason, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # a shift may begin after a morning's course
            end=2018-06-04                    | MET     | met               |
            end=2018-06-05                    | NOT_MET | begins-before-end |
            end=2018-05-04                    | MET     | met               |
            end=2018-05-03                    | UNKNOWN | assessed          |
            employmentFollowsImmediately=no   | NOT_MET | not-met           |
            employmentFollowsImmediately=?    | UNKNOWN | unknown           | employmentFollowsImmediately
            """)
    void theEmploymentFollowsTheCourse(String facts, Result result, String reason, String asksFor) {
        String job = "employmentStart=2018-06-04, start=2018-05-01, end=2018-06-01";
        check(Cases.shortagePool2017().but(job).but(facts), "shortage-pool.employment-follows-immediately", result,
                reason,
                asksFor);
        check(Cases.shortagePool2020().but(job).but(facts), "shortage-pool.employment-follows-immediately", result,
                reason,
                asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            statement=yes           | shortage-pool.employer-statement    | MET     |
            statement=no            | shortage-pool.employer-statement    | NOT_MET |
            statement=?             | shortage-pool.employer-statement    | UNKNOWN | statement
            withoutWageSubsidy=yes  | regional-pool.without-wage-subsidy  | MET     |
            withoutWageSubsidy=no   | regional-pool.without-wage-subsidy  | NOT_MET |
            withoutWageSubsidy=?    | regional-pool.without-wage-subsidy  | UNKNOWN | withoutWageSubsidy
            jobTitleInShortage=yes  | shortage-pool.job-title-in-shortage | MET     |
            jobTitleInShortage=no   | shortage-pool.job-title-in-shortage | NOT_MET |
            jobTitleInShortage=?    | shortage-pool.job-title-in-shortage | UNKNOWN | jobTitleInShortage
            """)
    void whatIsOneFactEach(String facts, String condition, Result result, String asksFor) {
        Row.check(Cases.shortagePool2017().but(facts), condition, result, asksFor);
        Row.check(Cases.shortagePool2020().but(facts), condition, result, asksFor);
    }

    @ParameterizedTest(name = "asked on {0}, {1}: {2} because {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2019-11-18 | start=2019-12-31, end=2020-01-10 | MET     | met       |
            2019-11-18 | start=2020-01-01, end=2020-01-10 | NOT_MET | too-late  |
            2017-01-09 | start=2017-01-01, end=2017-01-13 | MET     | met       |
            2017-01-09 | start=2016-12-31, end=2017-01-13 | NOT_MET | too-early |
            2019-11-18 | start=?, end=2019-12-06          | UNKNOWN | unknown   | start
            2019-11-25 | start=2019-11-25, end=2019-12-06 | MET     | met       |
            2019-11-25 | start=2019-11-24, end=2019-12-06 | NOT_MET | too-early |
            2020-12-14 | start=2020-12-31, end=2021-01-08 | MET     | met       |
            2020-12-14 | start=2021-01-01, end=2021-01-08 | NOT_MET | too-late  |
            2020-12-14 | start=?, end=2021-01-08          | UNKNOWN | unknown   | start
            """)
    void theCourseBeginsWhileThePoolHolds(String asOf, String facts, Result result, String reason, String asksFor) {
        check(Cases.shortagePool2017().on(asOf).but(facts), "shortage-pool.begun-in-time", result, reason, asksFor);
    }

    @Test
    void aSpentPoolIsToldAndDecidesNothing() {
        Given spent = Cases.shortagePool2020().but("exhausted=yes");

        assertEquals(Outcome.MAY_BE_GRANTED, spent.outcome());
        assertTrue(spent.decision().accompaniment().notices().stream().anyMatch(n -> n.id().equals("spent")));
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource(delimiter = '~',
            textBlock = """
                    2018-05-14 ~ shortage-pool background | shortage-pool background | BEK 1455/2017 § 5, stk. 4 | shortage-pool background | shortage-pool background | BEK 1455/2017 § 5, stk. 2 | BEK 1455/2017 § 5, stk. 2 | BEK 1455/2017 § 5, stk. 1 | LAB § 24 | LAB § 37, stk. 1
                    2020-07-31 ~ shortage-pool proposal | registration 4.13 | registration 4.13 | shortage-pool background | shortage-pool background | BEK 1464/2019 § 4, stk. 2 | BEK 1464/2019 § 4, stk. 2 | BEK 1464/2019 § 4, stk. 1 | LAB § 55, stk. 1 | LAB § 95, stk. 1
                    2020-08-01 ~ shortage-pool proposal | registration 4.13 | registration 4.13 | shortage-pool background | shortage-pool background | BEK 1123/2020 § 4, stk. 2 | BEK 1123/2020 § 4, stk. 2 | BEK 1123/2020 § 4, stk. 1 | LAB § 55, stk. 1 | LAB § 95, stk. 1
                    """)
    void eachConditionCitesThePageOrTheOrderOfTheDay(String day, String citations) {
        List<String> cited = Cases.shortagePool2017().on(day).decision().situations().getFirst().conditions().stream()
                .map(condition -> condition.citation().toString()).toList();

        assertEquals(citations, String.join(" | ", cited));
    }

    private static void check(Given given, String condition, Result result, String reason, String asksFor) {
        Row.check(given, condition, result, asksFor);
        assertEquals(reason, given.examine(condition).reason());
    }
}
