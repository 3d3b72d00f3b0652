package dk.kursusret.rules.schemes.trials;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code regional-pool} trial 1: one listed course from the first day of unemployment, in 2021. */
class FirstDayCourseTrialTest {
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
            group=SELVFORSOERGENDE, employment=NONE | MET     |
            group=OTHER_LAB                     | MET     |
            group=FLEKSJOB                      | NOT_MET |
            group=NONE                          | NOT_MET |
            group=?                             | UNKNOWN | group
            """)
    void theTargetGroupIsThatOfThePool(String facts, Result result, String asksFor) {
        Row.check(Cases.firstDayCourse().but(facts), "regional-pool.target-group", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # Næstved: its own list, that of Fyn next to it, that of Nordjylland far away
            code=42994                            | MET     |
            code=40531                            | MET     |
            code=45141                            | NOT_MET |
            code=42994, municipality=?            | UNKNOWN | municipality
            code=?, listedOn=[rar-fyn]            | MET     |
            code=?, listedOn=[rar-nordjylland]    | NOT_MET |
            code=?, listedOn=[]                   | NOT_MET |
            code=?                                | UNKNOWN | code
            """)
    void theCourseIsListedInTheOwnRegionOrOneThatAdjoinsIt(String facts, Result result, String asksFor) {
        Row.check(Cases.firstDayCourse().but(facts), "regional-pool.listed-in-region", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            firstDayCourseUsed=no  | MET     |
            firstDayCourseUsed=yes | NOT_MET |
            firstDayCourseUsed=?   | UNKNOWN | firstDayCourseUsed
            """)
    void theRightIsToOneCourse(String facts, Result result, String asksFor) {
        Row.check(Cases.firstDayCourse().but(facts), "trial-first-day-course.not-used", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2021-12-31, end=2022-01-14 | MET     |
            start=2022-01-01, end=2022-01-14 | NOT_MET |
            start=2021-01-01, end=2021-01-14 | MET     |
            start=2020-12-31, end=2021-01-14 | NOT_MET |
            start=?                          | UNKNOWN | start
            """)
    void theCourseBeginsWhileTheTrialRuns(String facts, Result result, String asksFor) {
        Row.check(Cases.firstDayCourse().but(facts), "trial.begun-in-time", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            exhausted=no  | MET     |
            exhausted=yes | NOT_MET |
            exhausted=?   | UNKNOWN | exhausted
            """)
    void theCommitmentOfTheMunicipalityIsTheCeiling(String facts, Result result, String asksFor) {
        Row.check(Cases.firstDayCourse().but(facts), "trial.pool-not-exhausted", result, asksFor);
    }
}
