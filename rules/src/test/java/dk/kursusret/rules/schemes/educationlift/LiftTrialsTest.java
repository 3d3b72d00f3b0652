package dk.kursusret.rules.schemes.educationlift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The orders on trials widen whom uddannelsesløft covers: a person must judge what they require, so a no becomes open.
 */
class LiftTrialsTest {
    private static final String EDUCATION = "education-lift.no-education-in-use";

    private static void check(Given given, Result result, String reason, String asksFor) {
        Row.check(given, EDUCATION, result, asksFor);
        assertEquals(reason, given.examine(EDUCATION).reason());
    }

    @ParameterizedTest(name = "used on {1}, {0}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # the next step of the same education: granted 2017 to 2020, begun by the end of 2020
            ''               | 2016-12-31 | NOT_MET | used          |
            ''               | 2017-01-01 | UNKNOWN | next-step     |
            start=2020-12-31 | 2020-12-31 | UNKNOWN | next-step     |
            start=2021-01-01 | 2020-12-31 | NOT_MET | used          |
            start=2021-01-04 | 2021-01-01 | NOT_MET | used          |
            start=?          | 2020-02-03 | UNKNOWN | trial-unknown | start
            # for people on dagpenge
            group=KONTANTHJAELP_JOBPARAT | 2020-09-01 | NOT_MET | used          |
            group=?                      | 2020-09-01 | UNKNOWN | trial-unknown | group
            # seven municipalities of North Jutland: granted and begun from April 2020 to January 2026
            municipality=0851, start=2020-04-06 | 2020-03-31 | UNKNOWN | next-step     |
            municipality=0851, start=2021-02-08 | 2021-02-01 | UNKNOWN | medical-proof |
            municipality=0773, start=2024-03-18 | 2024-03-01 | UNKNOWN | medical-proof |
            municipality=0860, start=2026-01-31 | 2026-01-31 | UNKNOWN | medical-proof |
            municipality=0860, start=2026-02-01 | 2026-01-31 | NOT_MET | used          |
            municipality=0820, start=2024-03-18 | 2024-03-01 | NOT_MET | used          |
            municipality=?, start=2024-03-18    | 2024-03-01 | UNKNOWN | trial-unknown | municipality
            municipality=?, start=2026-02-01    | 2026-01-31 | NOT_MET | used          |
            # where the next step may do, the municipality is not asked for
            municipality=?                      | 2020-09-01 | UNKNOWN | next-step     |
            """)
    void aUsedEducation(String facts, String asOf, Result result, String reason, String asksFor) {
        check(Cases.educationLift80().on(asOf).but("educations=[VOCATIONAL:used]").but(facts), result, reason, asksFor);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    educations=[LONG_HIGHER:unused], municipality=0851                   | 2020-04-01 | MET     | higher-unused |
                    educations=[LONG_HIGHER:unused], municipality=0851                   | 2020-03-31 | NOT_MET | higher        |
                    educations=[SHORT_HIGHER:unused], municipality=0840, start=2025-09-01 | 2025-08-01 | MET    | higher-unused |
                    educations=[LONG_HIGHER:used], municipality=0851                     | 2020-09-01 | NOT_MET | higher        |
                    educations=[LONG_HIGHER], municipality=0851                          | 2020-09-01 | UNKNOWN | use-unknown   | usedInLast5Years
                    educations=[LONG_HIGHER], municipality=0370                          | 2020-09-01 | NOT_MET | higher        |
                    educations=[LONG_HIGHER:unused], municipality=?                      | 2020-09-01 | UNKNOWN | trial-unknown | municipality
                    educations=[LONG_HIGHER:used], municipality=?                        | 2020-09-01 | NOT_MET | higher        |
                    educations=[LONG_HIGHER:unused], municipality=0851, start=2026-02-01 | 2026-01-30 | NOT_MET | higher        |
                    educations=[LONG_HIGHER:unused], municipality=0851, group=KONTANTHJAELP_JOBPARAT | 2020-09-01 | NOT_MET | higher |
                    """)
    void aHigherOneUnusedForFiveYearsInNorthJutland(String facts, String asOf, Result result, String reason,
            String asksFor) {
        check(Cases.educationLift80().on(asOf).but(facts), result, reason, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2020-09-01 | BEK 2498/2021 § 11, stk. 2, nr. 2
            2022-12-31 | BEK 2498/2021 § 11, stk. 2, nr. 2
            2023-01-01 | BEK 1589/2022 § 10, stk. 2, nr. 2
            2024-01-01 | BEK 1683/2023 § 4, stk. 2, nr. 2
            2025-01-01 | BEK 1367/2024 § 4, stk. 2, nr. 2
            2025-03-01 | BEK 190/2025 § 4, stk. 2, nr. 2
            2026-01-01 | BEK 1496/2025 § 3, stk. 2, nr. 2
            """)
    void theOrderOfTheDayIsCitedWhereItDecides(String day, String citation) {
        Given unused = Cases.educationLift80().on(day)
                .but("educations=[LONG_HIGHER:unused], municipality=0851, start=2025-12-01");

        assertEquals(List.of(citation), unused.examine(EDUCATION).detail().alsoCites().stream().map(Citation::toString)
                .toList());
        assertEquals(List.of(), unused.but("municipality=0370").examine(EDUCATION).detail().alsoCites());
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    educations=[VOCATIONAL:used]                     | 2018-08-01 | education-lift-next-step     | BEK 788/2018 § 6, stk. 1, nr. 1
                    educations=[VOCATIONAL:used]                     | 2020-09-01 | education-lift-next-step     | BEK 1123/2020 § 6, stk. 1
                    vocationalScope=PART                             | 2019-05-01 | education-lift-part-in-trial | BEK 1597/2018 § 6, stk. 1, nr. 2
                    fitsBenefitPeriod=no                             | 2020-02-03 | education-lift-four-fifths   | BEK 1464/2019 § 6, stk. 1, nr. 3
                    educations=[VOCATIONAL:used], municipality=0813, start=2024-03-18 | 2024-03-01 | education-lift-medical-proof | BEK 1683/2023 § 4, stk. 2, nr. 1
                    group=OVERGANGSYDELSE, vocationalScope=GF2       | 2020-09-01 | education-lift-ready-for-work | registration 4.3
                    """)
    void theAssessmentIsNamedWithItsConditionAndWhoMakesIt(String facts, String asOf, String assessment,
            String citation) {
        SchemeDecision decision = Cases.educationLift80().on(asOf).but(facts).decision();
        Statement notice = decision.accompaniment().notices().stream().filter(n -> n.assessedBy().isPresent())
                .findFirst().orElseThrow();

        assertEquals(Outcome.UNDETERMINED, decision.outcome());
        assertEquals(Set.of(), Set.copyOf(decision.missingFacts()));
        assertEquals(Set.of(), decision.missingData());
        assertEquals(assessment, notice.id());
        assertEquals(Optional.of(Authority.JOBCENTRE), notice.assessedBy());
        assertEquals(citation, notice.citation().orElseThrow().toString());
    }

    @Test
    void withHundredAndTenPerCentAndInTheTrialWithGf2NoTrialHelps() {
        String used = "educations=[VOCATIONAL:used], municipality=0851";

        check(Cases.educationLift110().but(used), Result.NOT_MET, "used", "");
        check(Cases.educationLiftTrial().on("2020-10-05").but("start=2020-10-19").but(used), Result.NOT_MET, "used",
                "");
        check(Cases.educationLift100().on("2020-09-01").but(used).but("municipality=0370"), Result.UNKNOWN, "next-step",
                "");
        check(Cases.educationLift110().but("educations=[LONG_HIGHER:unused], municipality=0851"), Result.NOT_MET,
                "higher", "");
    }

    @Test
    void fromJuly2023TheMunicipalityMovesWhatBeganInTheHalfYear() {
        SchemeDecision decision = Cases.educationLift110().on("2023-09-01").but("start=2023-03-13").decision();

        assertEquals(Outcome.UNDETERMINED, decision.outcome());
        assertEquals(Set.of(), Set.copyOf(decision.missingFacts()));
        assertEquals(List.of("lov 728/2023 § 5, stk. 1"), decision.accompaniment().notices().stream()
                .filter(n -> n.assessedBy().isPresent()).map(n -> n.citation().orElseThrow().toString()).toList());
        assertEquals(List.of("half-year-2023"), Cases.educationLift110().on("2022-12-01").but("start=2023-01-09")
                .decision().accompaniment().notices().stream().map(Statement::id).toList());
    }
}
