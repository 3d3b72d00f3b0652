package dk.kursusret.rules.schemes.educationlift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Lists;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Result;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LAB § 33 a, § 96, § 97 a, stk. 1, and the trial: who can have uddannelsesløft, and for which level. */
class PersonsTest {
    static List<Given> oneOfEachVersion() {
        return List.of(Cases.educationLift80().on("2016-05-02").but("start=2016-08-08"), Cases.educationLift80(),
                Cases.educationLift80().on("2021-09-01").but("start=2021-09-13"),
                Cases.educationLift100().on("2018-08-01").but("start=2018-08-13"), Cases.educationLift100(),
                Cases.educationLiftTrial(), Cases.educationLift110(),
                Cases.educationLift110().on("2024-03-01").but("start=2024-03-18"));
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
    void forVocationalEducations(String facts, Result result, String asksFor) {
        for (Given version : oneOfEachVersion()) {
            Row.check(version.withEdition(Lists.national()).but(facts), "education-lift.vocational-level", result,
                    asksFor);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            age=30 | MET     |
            age=29 | NOT_MET |
            age=64 | MET     |
            age=?  | UNKNOWN | age
            """)
    void from30YearsOn(String facts, Result result, String asksFor) {
        for (Given version : oneOfEachVersion()) {
            Row.check(version.but(facts), "education-lift.from-30-years", result, asksFor);
        }
    }

    @ParameterizedTest(name = "{0} on 2020-02-03: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # whoever is 30 on the first day may be 29 on the day of the grant
            age=30, start=2020-03-02 | INFERRED
            age=31, start=2020-03-02 | PRIMARY
            age=31, start=2021-03-02 | INFERRED
            age=32, start=2021-03-02 | PRIMARY
            age=30, start=2020-02-03 | PRIMARY
            age=30, start=2020-01-06 | PRIMARY
            """)
    void whereAgeOnTheFirstDayDecidesItIsOurConclusion(String facts, Basis basis) {
        assertEquals(basis, Cases.educationLift80().but(facts).decision().basis().orElseThrow());
        assertEquals(Basis.PRIMARY, Cases.educationLift110().but("age=30").decision().basis().orElseThrow());
    }

    @ParameterizedTest(name = "{0} on 2020-02-03: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # whoever was 29 on a first day that is past may be 30 on the day of the grant
            age=29, start=2020-01-06 | INFERRED
            age=29, start=2020-03-02 | PRIMARY
            age=28, start=2020-01-06 | PRIMARY
            """)
    void soWhereItRefuses(String facts, Basis basis) {
        assertEquals(basis, Cases.educationLift80().but(facts).decision().basis().orElseThrow());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            []                                 | MET     | met         |
            [PRIMARY]                          | MET     | met         |
            [UPPER_SECONDARY]                  | MET     | met         |
            [VOCATIONAL:unused]                | MET     | unused      |
            [VOCATIONAL:used]                  | NOT_MET | used        |
            [VOCATIONAL:unused VOCATIONAL:used] | NOT_MET | used       |
            [VOCATIONAL]                       | UNKNOWN | use-unknown | usedInLast5Years
            [VOCATIONAL:unfinished]            | MET     | met         |
            [SHORT_HIGHER:unused]              | NOT_MET | higher      |
            [MEDIUM_HIGHER]                    | NOT_MET | higher      |
            [LONG_HIGHER:unused]               | NOT_MET | higher      |
            [LONG_HIGHER:unfinished]           | MET     | met         |
            [PRIMARY VOCATIONAL LONG_HIGHER]   | NOT_MET | higher      |
            # of another kind: about four years without upper secondary school equals a vocational one
            [OTHER:no:3.5]                     | UNKNOWN | use-unknown | usedInLast5Years
            [OTHER:no:5]                       | NOT_MET | higher      |
            [OTHER:yes:2]                      | NOT_MET | higher      |
            [OTHER:?:2]                        | UNKNOWN | unknown     | 0/upperSecondaryRequiredToday
            [OTHER:no:?]                       | UNKNOWN | unknown     | 0/years
            [OTHER:no:4.5]                     | UNKNOWN | unknown     |
            ?                                  | UNKNOWN | unknown     | educations
            """)
    void withoutAnEducationInUse(String educations, Result result, String reason, String asksFor) {
        for (Given version : oneOfEachVersion()) {
            Given given = version.but("educations=" + educations);
            Row.check(given, "education-lift.no-education-in-use", inNextStepTrial(version, reason) ? Result.UNKNOWN
                    : result, asksFor);
            assertEquals(inNextStepTrial(version, reason) ? "next-step" : reason,
                    given.examine("education-lift.no-education-in-use").reason());
        }
    }

    /** From 2017 to 2020 a trial accepts a used education, with 80 and 100 per cent. */
    private static boolean inNextStepTrial(Given version, String reason) {
        String scheme = version.scheme().id();
        int year = version.asOf().getYear();
        return reason.equals("used") && year >= 2017 && year <= 2020
                && (scheme.equals("education-lift-80") || scheme.equals("education-lift-100"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                      | MET     |
            group=KONTANTHJAELP_JOBPARAT        | NOT_MET |
            group=KONTANTHJAELP_AKTIVITETSPARAT | NOT_MET |
            group=OVERGANGSYDELSE               | NOT_MET |
            group=LEDIGHEDSYDELSE               | NOT_MET |
            group=NONE                          | NOT_MET |
            group=?                             | UNKNOWN | group
            """)
    void dagpengeOnlyButForTheEightyPerCentFromAugust2020AndTheTrial(String facts, Result result, String asksFor) {
        oneOfEachVersion().stream().filter(v -> v.conditions().stream()
                .anyMatch(c -> c.id().equals("education-lift.dagpenge")))
                .forEach(v -> Row.check(v.but(facts), "education-lift.dagpenge", result, asksFor));
    }
}
