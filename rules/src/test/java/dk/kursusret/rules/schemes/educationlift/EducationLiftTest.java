package dk.kursusret.rules.schemes.educationlift;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Lists;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.Row;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code registration} 4.3-4.5: uddannelsesløft with 80, 100 and 110 per cent of dagpenge. */
class EducationLiftTest {
    private static List<Given> oneOfEachVersion() {
        return List.of(Cases.educationLift80(), Cases.educationLift80().on("2020-08-01"), Cases.educationLift100(),
                Cases.educationLift100Trial(), Cases.educationLift110());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            level=EUD                      | MET     |
            level=SOSU                     | MET     |
            level=AMU                      | NOT_MET |
            level=ACADEMY                  | NOT_MET |
            level=GENERAL                  | NOT_MET |
            level=LITERACY                 | NOT_MET |
            level=DANISH                   | NOT_MET |
            level=RKV                      | NOT_MET |
            level=PRIVATE                  | NOT_MET |
            level=OTHER                    | NOT_MET |
            level=?                        | UNKNOWN | level
            # a list may know the level of a course that is named
            level=?, code=42994            | NOT_MET |
            level=?, code=99999            | UNKNOWN | level
            level=EUD, code=42994          | MET     |
            """)
    void everyFrameIsForVocationalEducations(String facts, Result result, String asksFor) {
        for (Given version : oneOfEachVersion()) {
            Row.check(version.withEdition(Lists.national()).but(facts), "education-lift.vocational-level", result,
                    asksFor);
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE, vocationalScope=WHOLE                             | 2020-02-03 | MET     |
            group=DAGPENGE, vocationalScope=PART                              | 2020-02-03 | MET     |
            group=DAGPENGE, vocationalScope=GF1                               | 2020-02-03 | MET     |
            group=DAGPENGE, vocationalScope=?                                 | 2020-02-03 | MET     |
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=GF2                 | 2020-02-03 | NOT_MET |
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=GF2          | 2020-02-03 | NOT_MET |
            group=SYGEDAGPENGE                                                | 2020-02-03 | NOT_MET |
            group=NONE                                                        | 2020-02-03 | NOT_MET |
            group=?                                                           | 2020-02-03 | UNKNOWN | group
            # cash benefit and ready for work: a basic course, from August 2020
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=GF1                 | 2020-07-31 | NOT_MET |
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=GF1                 | 2020-08-01 | MET     |
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=GF2                 | 2020-08-01 | MET     |
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=GF_PLUS             | 2020-08-01 | MET     |
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=WHOLE               | 2020-08-01 | NOT_MET |
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=PART                | 2020-08-01 | NOT_MET |
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=?                   | 2020-08-01 | UNKNOWN | vocationalScope
            group=KONTANTHJAELP_JOBPARAT, vocationalScope=GF1, age=29         | 2021-02-08 | MET     |
            group=DAGPENGE, vocationalScope=PART                              | 2020-08-01 | MET     |
            group=DAGPENGE, vocationalScope=PART                              | 2021-02-08 | MET     |
            group=REVALIDERING, vocationalScope=GF2                           | 2021-02-08 | NOT_MET |
            group=?                                                           | 2020-08-01 | UNKNOWN | group
            group=?, vocationalScope=?, age=?                                 | 2021-02-08 | UNKNOWN | group
            # cash benefit and ready for activity: GF2 and GF+ from 30 years, in the trial alone
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=GF2          | 2020-12-31 | NOT_MET |
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=GF2          | 2021-01-01 | MET     |
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=GF2          | 2021-03-31 | MET     |
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=GF2          | 2021-04-01 | NOT_MET |
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=GF_PLUS      | 2021-02-08 | MET     |
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=GF1          | 2021-02-08 | NOT_MET |
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=WHOLE        | 2021-02-08 | NOT_MET |
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=GF2, age=30  | 2021-02-08 | MET     |
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=GF2, age=29  | 2021-02-08 | NOT_MET |
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=GF2, age=?   | 2021-02-08 | UNKNOWN | age
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=?            | 2021-02-08 | UNKNOWN | vocationalScope
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=?, age=29    | 2021-02-08 | NOT_MET |
            group=KONTANTHJAELP_AKTIVITETSPARAT, vocationalScope=GF1, age=?   | 2021-02-08 | NOT_MET |
            """)
    void withEightyPerCentTheGroupDecidesHowMuchOfIt(String facts, String asOf, Result result, String asksFor) {
        Row.check(Cases.educationLift80().on(asOf).but(facts), "education-lift-80.group-and-scope", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                      | MET     |
            group=KONTANTHJAELP_JOBPARAT        | NOT_MET |
            group=KONTANTHJAELP_AKTIVITETSPARAT | NOT_MET |
            group=LEDIGHEDSYDELSE               | NOT_MET |
            group=NONE                          | NOT_MET |
            group=?                             | UNKNOWN | group
            """)
    void withHundredAndHundredAndTenPerCentDagpengeOnly(String facts, Result result, String asksFor) {
        Row.check(Cases.educationLift100().but(facts), "education-lift.dagpenge", result, asksFor);
        Row.check(Cases.educationLift110().but(facts), "education-lift.dagpenge", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            inShortageArea=yes | MET     |
            inShortageArea=no  | NOT_MET |
            inShortageArea=?   | UNKNOWN | inShortageArea
            """)
    void withinAnAreaInNeedOfLabour(String facts, Result result, String asksFor) {
        Row.check(Cases.educationLift100().but(facts), "education-lift.in-shortage-area", result, asksFor);
        Row.check(Cases.educationLift110().but(facts), "education-lift.in-shortage-area", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2020-12-31 | MET     |
            start=2021-01-01 | NOT_MET |
            start=?          | UNKNOWN | start
            """)
    void withHundredPerCentBegunIn2020(String facts, Result result, String asksFor) {
        Row.check(Cases.educationLift100().but(facts), "education-lift.begun-in-time", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2022-12-31 | MET     |
            start=2023-01-01 | NOT_MET |
            start=?          | UNKNOWN | start
            """)
    void withHundredAndTenPerCentBegunBy2022(String facts, Result result, String asksFor) {
        Row.check(Cases.educationLift110().but(facts), "education-lift.begun-in-time", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                      | education-lift.dagpenge-or-cash-benefit | MET     |
            group=KONTANTHJAELP_JOBPARAT        | education-lift.dagpenge-or-cash-benefit | MET     |
            group=KONTANTHJAELP_AKTIVITETSPARAT | education-lift.dagpenge-or-cash-benefit | MET     |
            group=UDDANNELSESHJAELP             | education-lift.dagpenge-or-cash-benefit | NOT_MET |
            group=NONE                          | education-lift.dagpenge-or-cash-benefit | NOT_MET |
            group=?                             | education-lift.dagpenge-or-cash-benefit | UNKNOWN | group
            age=30                              | education-lift.from-30-years            | MET     |
            age=29                              | education-lift.from-30-years            | NOT_MET |
            age=?                               | education-lift.from-30-years            | UNKNOWN | age
            vocationalScope=GF2                 | education-lift.gf2-or-gf-plus           | MET     |
            vocationalScope=GF_PLUS             | education-lift.gf2-or-gf-plus           | MET     |
            vocationalScope=GF1                 | education-lift.gf2-or-gf-plus           | NOT_MET |
            vocationalScope=PART                | education-lift.gf2-or-gf-plus           | NOT_MET |
            vocationalScope=WHOLE               | education-lift.gf2-or-gf-plus           | NOT_MET |
            vocationalScope=?                   | education-lift.gf2-or-gf-plus           | UNKNOWN | vocationalScope
            """)
    void theTrialFromThirtyYears(String facts, String condition, Result result, String asksFor) {
        Row.check(Cases.educationLift100Trial().but(facts), condition, result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            vocationalScope=WHOLE   | MET     |
            vocationalScope=GF1     | NOT_MET |
            vocationalScope=GF2     | NOT_MET |
            vocationalScope=GF_PLUS | NOT_MET |
            vocationalScope=PART    | NOT_MET |
            vocationalScope=?       | UNKNOWN | vocationalScope
            """)
    void withHundredAndTenPerCentAWholeEducation(String facts, Result result, String asksFor) {
        Row.check(Cases.educationLift110().but(facts), "education-lift.whole-education", result, asksFor);
    }
}
