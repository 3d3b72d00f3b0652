package dk.kursusret.rules.schemes.minkpool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Lists;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Result;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LAB § 97 b: the pool for people from the mink industry and the trades that depend on it. */
class MinkPoolTest {
    private static void check(Given given, String condition, Result result, String reason, String asksFor) {
        Row.check(given, condition, result, asksFor);
        assertEquals(reason, given.examine(condition).reason());
    }

    private static List<Given> oneOfEachVersion() {
        return List.of(Cases.minkPool(), Cases.minkPool2023());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            workedInMinkIndustry=yes | MET     |
            workedInMinkIndustry=no  | NOT_MET |
            workedInMinkIndustry=?   | UNKNOWN | workedInMinkIndustry
            """)
    void forThoseWhoWorkedWithMinkOrInAFollowingTrade(String facts, Result result, String asksFor) {
        oneOfEachVersion().forEach(version -> Row.check(version.but(facts), "mink-pool.worked-in-mink-industry",
                result, asksFor));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    group=DAGPENGE                                               | MET     | met          |
                    group=KONTANTHJAELP_JOBPARAT                                 | MET     | met          |
                    group=KONTANTHJAELP_AKTIVITETSPARAT                          | MET     | met          |
                    group=UDDANNELSESHJAELP                                      | MET     | met          |
                    group=OVERGANGSYDELSE                                        | MET     | met          |
                    group=RESSOURCEFORLOEB                                       | MET     | met          |
                    group=LEDIGHEDSYDELSE                                        | MET     | met          |
                    group=REVALIDERING                                           | MET     | met          |
                    group=FOERTIDSPENSION                                        | MET     | met          |
                    group=OTHER_LAB                                              | MET     | met          |
                    group=FLEKSJOB                                               | NOT_MET | fleksjob     |
                    group=NONE                                                   | NOT_MET | not-met      |
                    group=?                                                      | UNKNOWN | unknown      | group
                    # a job does not matter but to the sick, those in jobafklaring and the self-supporting
                    group=DAGPENGE, employment=EMPLOYED, sideBusiness=yes        | MET     | met          |
                    group=SYGEDAGPENGE, employment=NONE, sideBusiness=no         | MET     | without-work |
                    group=JOBAFKLARING, employment=NONE, sideBusiness=no         | MET     | without-work |
                    group=SYGEDAGPENGE, employment=EMPLOYED, sideBusiness=no     | NOT_MET | employed     |
                    group=JOBAFKLARING, employment=SELF_EMPLOYED                 | NOT_MET | employed     |
                    group=SYGEDAGPENGE, employment=NONE, sideBusiness=yes        | NOT_MET | business     |
                    group=SYGEDAGPENGE, employment=?, sideBusiness=yes           | NOT_MET | business     |
                    group=SYGEDAGPENGE, employment=?, sideBusiness=no            | UNKNOWN | work-unknown | employment
                    group=JOBAFKLARING, employment=?, sideBusiness=?             | UNKNOWN | work-unknown | employment sideBusiness
                    group=SELVFORSOERGENDE, employment=NONE                      | MET     | met          |
                    group=SELVFORSOERGENDE, employment=?                         | UNKNOWN | work-unknown | employment
                    group=SELVFORSOERGENDE, employment=EMPLOYED                  | UNKNOWN | self-supporting-in-work |
                    """)
    void forTheGroupsOfTheAct(String facts, Result result, String reason, String asksFor) {
        oneOfEachVersion().forEach(version -> check(version.but(facts), "mink-pool.target-group", result, reason,
                asksFor));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            level=AMU            | MET     | met     |
            level=EUD            | MET     | met     |
            level=ACADEMY        | MET     | met     |
            level=RKV            | MET     | met     |
            level=PRIVATE        | MET     | met     |
            level=OTHER          | UNKNOWN | other   |
            level=?              | UNKNOWN | unknown | level
            level=?, code=42994  | MET     | met     |
            """)
    void aCourseOfAnotherKindMustBeJudged(String facts, Result result, String reason, String asksFor) {
        oneOfEachVersion().forEach(version -> check(version.withEdition(Lists.national()).but(facts),
                "mink-pool.skills-in-a-field", result, reason, asksFor));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2021-03-22 | 2021-03-23 | NOT_MET | too-early |
            start=2021-03-23 | 2021-03-23 | MET     | met       |
            start=2022-03-31 | 2021-12-31 | MET     | met       |
            start=2022-04-01 | 2021-12-31 | NOT_MET | too-late  |
            start=2022-04-01 | 2022-01-01 | MET     | met       |
            start=2023-03-31 | 2022-12-31 | MET     | met       |
            start=2023-04-01 | 2022-12-31 | NOT_MET | too-late  |
            start=?          | 2022-12-31 | UNKNOWN | unknown   | start
            start=2023-05-31 | 2023-06-01 | NOT_MET | too-early |
            start=2023-06-01 | 2023-06-01 | MET     | met       |
            start=2024-03-31 | 2023-12-31 | MET     | met       |
            start=2024-04-01 | 2023-12-31 | NOT_MET | too-late  |
            start=?          | 2023-12-31 | UNKNOWN | unknown   | start
            """)
    void begunByTheEndOfMarchAfterTheYearOfTheGrant(String facts, String asOf, Result result, String reason,
            String asksFor) {
        check(Cases.minkPool2023().on(asOf).but(facts), "mink-pool.begun-in-time", result, reason, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            price=600000              | MET     |
            price=600000.01           | NOT_MET |
            price=?                   | UNKNOWN | price
            price=?, code=42994       | MET     |
            """)
    void in2023ItCosts600000KronerAtTheMost(String facts, Result result, String asksFor) {
        Row.check(Cases.minkPool2023().withEdition(Lists.national()).but(facts), "mink-pool.price-within-ceiling",
                result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            exhausted=no  | MET     |
            exhausted=yes | NOT_MET |
            exhausted=?   | UNKNOWN | exhausted
            """)
    void aRightWithinAPool(String facts, Result result, String asksFor) {
        oneOfEachVersion().forEach(version -> Row.check(version.but(facts), "mink-pool.pool-not-exhausted", result,
                asksFor));
    }
}
