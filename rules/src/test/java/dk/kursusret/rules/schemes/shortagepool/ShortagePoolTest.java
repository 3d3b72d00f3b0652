package dk.kursusret.rules.schemes.shortagepool;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code shortage-pool}: the pool of 2017, and its extension in 2020. */
class ShortagePoolTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                      | MET     |
            group=KONTANTHJAELP_JOBPARAT        | MET     |
            group=KONTANTHJAELP_AKTIVITETSPARAT | NOT_MET |
            group=UDDANNELSESHJAELP             | NOT_MET |
            group=LEDIGHEDSYDELSE               | NOT_MET |
            group=FLEKSJOB                      | NOT_MET |
            group=OTHER_LAB                     | NOT_MET |
            group=NONE                          | NOT_MET |
            group=?                             | UNKNOWN | group
            """)
    void before2020DagpengeAndCashBenefitReadyForWork(String facts, Result result, String asksFor) {
        Row.check(Cases.shortagePool2017().but(facts), "shortage-pool.dagpenge-or-job-ready", result, asksFor);
    }

    @ParameterizedTest(name = "asked on {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # three months to the day are not more than three
            2018-05-14 | since=2018-02-13 | MET     |
            2018-05-14 | since=2018-02-14 | NOT_MET |
            2018-05-15 | since=2018-02-14 | MET     |
            # February has no thirtieth
            2018-02-28 | since=2017-11-30 | NOT_MET |
            2018-03-01 | since=2017-11-30 | MET     |
            2018-05-14 | since=?          | UNKNOWN | since
            # what was accumulated does not count
            2018-05-14 | since=2018-04-01, accumulatedWeeks=50 | NOT_MET |
            """)
    void before2020MoreThanThreeMonths(String asOf, String facts, Result result, String asksFor) {
        Row.check(Cases.shortagePool2017().on(asOf).but(facts), "shortage-pool.more-than-three-months", result,
                asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                      | MET     |
            group=KONTANTHJAELP_JOBPARAT        | MET     |
            group=KONTANTHJAELP_AKTIVITETSPARAT | MET     |
            group=UDDANNELSESHJAELP             | MET     |
            group=OVERGANGSYDELSE               | MET     |
            group=SYGEDAGPENGE                  | MET     |
            group=JOBAFKLARING                  | MET     |
            group=RESSOURCEFORLOEB              | MET     |
            group=REVALIDERING                  | MET     |
            group=LEDIGHEDSYDELSE               | MET     |
            group=FOERTIDSPENSION               | MET     |
            group=SELVFORSOERGENDE              | MET     |
            group=FLEKSJOB                      | MET     |
            group=OTHER_LAB                     | MET     |
            group=NONE                          | NOT_MET |
            group=?                             | UNKNOWN | group
            """)
    void from2020EveryGroupOfTheAct(String facts, Result result, String asksFor) {
        Row.check(Cases.shortagePool2020().but(facts), "shortage-pool.any-target-group", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # on dagpenge 13 weeks in all, whenever they lie
            accumulatedWeeks=13                                            | MET     |
            accumulatedWeeks=12.99                                         | NOT_MET |
            accumulatedWeeks=?, accumulatedHours=481                       | MET     |
            accumulatedWeeks=?, accumulatedHours=480.99                    | NOT_MET |
            accumulatedWeeks=13, since=2020-09-10                          | MET     |
            accumulatedWeeks=12, since=2019-09-10                          | NOT_MET |
            accumulatedWeeks=?                                             | UNKNOWN | accumulatedWeeks
            # the others three calendar months without a break
            group=KONTANTHJAELP_JOBPARAT, since=2020-06-14                 | MET     |
            group=KONTANTHJAELP_JOBPARAT, since=2020-06-15                 | NOT_MET |
            group=SYGEDAGPENGE, since=2020-06-15, accumulatedWeeks=50      | NOT_MET |
            group=LEDIGHEDSYDELSE, since=?                                 | UNKNOWN | since
            # in work is not unemployed
            group=FLEKSJOB, since=2019-01-01                               | NOT_MET |
            # the group decides what counts, unless it comes to the same
            group=?, since=2020-06-14                                      | UNKNOWN | group
            group=?, since=2020-06-15, accumulatedWeeks=12                 | NOT_MET |
            group=?, since=?, accumulatedWeeks=?                           | UNKNOWN | group
            """)
    void from2020ThreeMonthsAtLeast(String facts, Result result, String asksFor) {
        Row.check(Cases.shortagePool2020().but(facts), "shortage-pool.three-months", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            letterOfIntent=yes                      | shortage-pool.letter-of-intent      | MET     |
            letterOfIntent=no                       | shortage-pool.letter-of-intent      | NOT_MET |
            letterOfIntent=?                        | shortage-pool.letter-of-intent      | UNKNOWN | letterOfIntent
            jobTitleInShortage=yes                  | shortage-pool.job-title-in-shortage | MET     |
            jobTitleInShortage=no                   | shortage-pool.job-title-in-shortage | NOT_MET |
            jobTitleInShortage=?                    | shortage-pool.job-title-in-shortage | UNKNOWN | jobTitleInShortage
            start=2020-12-31, end=2021-01-15        | shortage-pool.begun-in-time         | MET     |
            start=2021-01-01, end=2021-01-15        | shortage-pool.begun-in-time         | NOT_MET |
            start=?                                 | shortage-pool.begun-in-time         | UNKNOWN | start
            """)
    void whatBothVersionsAskFor(String facts, String condition, Result result, String asksFor) {
        Row.check(Cases.shortagePool2017().but(facts), condition, result, asksFor);
        Row.check(Cases.shortagePool2020().but(facts), condition, result, asksFor);
    }
}
