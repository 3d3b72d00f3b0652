package dk.kursusret.rules.schemes.minkpool;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code registration} 4.6: the pool for people from the mink industry. */
class MinkPoolTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            workedInMinkIndustry=yes | MET     |
            workedInMinkIndustry=no  | NOT_MET |
            workedInMinkIndustry=?   | UNKNOWN | workedInMinkIndustry
            """)
    void forThoseWhoWorkedInTheMinkIndustry(String facts, Result result, String asksFor) {
        Row.check(Cases.minkPool().but(facts), "mink-pool.worked-in-mink-industry", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2023-03-31 | MET     |
            start=2023-04-01 | NOT_MET |
            start=?          | UNKNOWN | start
            """)
    void begunBeforeApril2023(String facts, Result result, String asksFor) {
        Row.check(Cases.minkPool().but(facts), "mink-pool.begun-in-time", result, asksFor);
        Row.check(Cases.minkPool().on("2022-12-31").but(facts), "mink-pool.begun-in-time", result, asksFor);
    }
}
