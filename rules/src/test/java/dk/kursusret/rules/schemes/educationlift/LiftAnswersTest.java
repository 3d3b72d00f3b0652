package dk.kursusret.rules.schemes.educationlift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.Told;
import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Change;
import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers on uddannelsesløft carry besides their conditions, and what they say. */
class LiftAnswersTest {
    @Test
    void withEightyPerCentOnDagpenge() {
        assertEquals("""
                MAY_BE_GRANTED by JOBCENTRE
                benefit: 80
                amounts: refund-share 80
                deadlines: accounts-due 2021-04-01
                steps: apply (LAB § 96, stk. 1)
                notices: benefit-80 (ALF § 48 a, stk. 1), exempt-from-job-search (LAB § 96, stk. 3), \
                euv-with-skolepraktik (BEK 1318/2019 § 2, stk. 2), dagpenge-rest-on-it (registration 4.3), \
                register-frame-apart (registration 4.3)
                registration: frame 6 [27] [bevillingsramme, afholdelseskategori]
                """, Told.by(Cases.educationLift80()));
    }

    @Test
    void withEightyPerCentInItsFirstYears() {
        assertEquals("""
                MAY_BE_GRANTED by JOBCENTRE
                benefit: 80
                amounts: refund-share 100
                deadlines: accounts-due 2017-04-01
                steps: apply (LAB § 33 a, stk. 1)
                notices: benefit-80 (registration 4.3), exempt-from-job-search (LAB § 33 a, stk. 3), \
                euv-with-skolepraktik (BEK 709/2015 § 2, stk. 2), dagpenge-rest-on-it (registration 4.3), \
                register-frame-apart (registration 4.3)
                registration: frame 6 [27] [bevillingsramme, afholdelseskategori]
                """, Told.by(Cases.educationLift80().on("2016-05-02").but("start=2016-08-08")));
    }

    @Test
    void onKontanthjaelpItIsTheOwnBenefit() {
        assertEquals("""
                MAY_BE_GRANTED by JOBCENTRE
                benefit: 100
                amounts: refund-share 80
                deadlines: accounts-due 2021-04-01
                steps: apply (LAB § 96, stk. 1)
                notices: benefit-own (registration 4.3), exempt-from-job-search (LAB § 96, stk. 2), \
                may-outlast-benefit (LAB § 55, stk. 4), register-frame-apart (registration 4.3)
                registration: frame 6 [28] [bevillingsramme, afholdelseskategori]
                """, Told.by(Cases.educationLift80().on("2020-08-03")
                .but("group=KONTANTHJAELP_JOBPARAT, vocationalScope=GF1, level=SOSU, start=2020-08-10")));
    }

    @Test
    void withHundredPerCent() {
        assertEquals("""
                MAY_BE_GRANTED by JOBCENTRE
                benefit: 100
                amounts: refund-share 80
                deadlines: accounts-due 2021-04-01
                steps: apply (LAB § 96, stk. 1)
                notices: benefit-100 (ALF § 48 a, stk. 2), exempt-from-job-search (LAB § 96, stk. 2), \
                may-outlast-benefit (LAB § 55, stk. 4), register-frame-apart (registration 4.4)
                registration: frame 12 [27] [bevillingsramme, afholdelseskategori]
                """, Told.by(Cases.educationLift100().on("2020-09-01").but("start=2020-09-14")));
    }

    @Test
    void inTheTrialTheOwnBenefitUnderFrame6() {
        assertEquals("""
                MAY_BE_GRANTED by JOBCENTRE
                benefit: 100
                amounts: refund-share 80
                deadlines: accounts-due 2022-04-01
                steps: apply (BEK 2166/2020 § 1, stk. 1), agreement-before-offer (BEK 2166/2020 § 1, stk. 2)
                notices: benefit-own (BEK 2166/2020 § 1, stk. 5), \
                exempt-from-job-search (BEK 2166/2020 § 1, stk. 4), register-frame-apart (registration 4.3)
                registration: frame 6 [27] [bevillingsramme, afholdelseskategori]
                """, Told.by(Cases.educationLiftTrial()));
    }

    @Test
    void withHundredAndTenPerCent() {
        assertEquals("""
                ENTITLED by JOBCENTRE
                benefit: 110
                amounts: refund-share 80
                steps: apply (LAB § 97 a, stk. 1), inform-a-kasse (registration 4.5)
                notices: benefit-110 (ALF § 48 a, stk. 3), exempt-from-job-search (LAB § 97 a, stk. 3), \
                may-outlast-benefit (LAB § 55, stk. 4), no-skolepraktik (registration 4.5), \
                register-frame-apart (registration 4.5)
                registration: frame 17 [27] [bevillingsramme, afholdelseskategori]
                """, Told.by(Cases.educationLift110()));
    }

    /** Until 30 June 2017 the whole expense, by the day the education begins. */
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2017-06-30 | 100 | BEK 709/2015 § 2, stk. 4
            start=2017-07-01 | 80  | BEK 709/2015 § 2, stk. 4
            start=2021-09-13 | 80  | LAB § 196, stk. 1
            """)
    void theStateRefundsTheMunicipality(String facts, BigDecimal percent, String citation) {
        Amount share = Cases.educationLift80().on(facts.contains("2021") ? "2021-09-01" : "2017-06-01").but(facts)
                .decision().accompaniment().amounts().getFirst();

        assertEquals(0, percent.compareTo(share.percent().orElseThrow()));
        assertEquals(citation, share.citation().toString());
    }

    /**
     * The guide is from 2022: an education that begins after the time it covers has no frame, and the answer says why.
     */
    @Test
    void whereTheGuideEndsNoFrameIsSuggested() {
        for (Given later : List.of(Cases.educationLift110().on("2024-03-01").but("start=2024-03-18"),
                Cases.educationLift80().on("2026-01-30").but("start=2026-02-09"))) {
            SchemeDecision decision = later.decision();
            assertTrue(decision.outcome().isYes());
            assertEquals(Optional.empty(), decision.accompaniment().registration().orElseThrow().bevillingsramme());
            assertTrue(notices(decision).anyMatch("frame-left-open"::equals),
                    () -> notices(decision).toList().toString());
            assertTrue(notices(decision).noneMatch("register-frame-apart"::equals));
        }
    }

    @Test
    void aDecisionIsComplainedAboutToAnkestyrelsen() {
        assertEquals(List.of("ANKESTYRELSEN via JOBCENTRE, LAB § 128, stk. 1"),
                complaint(Cases.educationLift80().on("2016-05-02")));
        assertEquals(List.of("ANKESTYRELSEN via MUNICIPALITY, LAB § 204, stk. 1"),
                complaint(Cases.educationLift110().on("2026-02-02")));
    }

    private static List<String> complaint(Given given) {
        return given.decision().complaint().stream().map(c -> c.to() + " via " + c.via() + ", " + c.citation())
                .toList();
    }

    @Test
    void travelIsPaidAsToAnyOffer() {
        SchemeDecision decision = Cases.educationLift110().but("kmPerDay=60, days=10, end=2021-12-17").decision();

        assertEquals(List.of("refund-share", "travel-allowance"),
                decision.accompaniment().amounts().stream().map(Amount::id).toList());
        assertEquals(List.of("apply-for-travel"),
                decision.accompaniment().deadlines().stream().map(Deadline::id).toList());
    }

    @Test
    void aNoTellsWhomToAsk() {
        assertEquals("""
                NOT_ENTITLED by JOBCENTRE
                steps: ask (LAB § 96, stk. 1)
                """, Told.by(Cases.educationLift80().but("level=AMU")));
        assertEquals("""
                NOT_ENTITLED by MUNICIPALITY
                steps: ask (LAB § 97 a, stk. 1)
                """, Told.by(Cases.educationLift110().on("2026-02-02").but("age=29, start=2026-02-09")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            exhausted=yes | true
            exhausted=no  | false
            exhausted=?   | false
            """)
    void aSpentPoolIsToldAndIsNoCondition(String facts, boolean told) {
        for (Given may : List.of(Cases.educationLift80(), Cases.educationLift100(), Cases.educationLiftTrial())) {
            SchemeDecision decision = may.but(facts).decision();
            assertEquals(Outcome.MAY_BE_GRANTED, decision.outcome());
            assertEquals(told, notices(decision).anyMatch("spent"::equals));
        }
        assertTrue(notices(Cases.educationLift110().but(facts).decision()).noneMatch("spent"::equals));
    }

    /** Overgangsydelse ended on 1 July 2025. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-30 | false
            2025-07-01 | true
            """)
    void whoeverStatesAGroupThatNobodyEntersIsTold(String day, boolean told) {
        assertEquals(told, notices(Cases.educationLift80().on(day)
                .but("group=OVERGANGSYDELSE, vocationalScope=GF2, start=2025-08-11").decision())
                .anyMatch("group-closed"::equals));
    }

    private static Stream<String> notices(SchemeDecision decision) {
        return decision.accompaniment().notices().stream().map(Statement::id);
    }

    /** Not the group, which is covered. */
    @Test
    void aRefusalsReasonIsTheAgeAndNotTheGroup() {
        for (Given young : List.of(Cases.educationLiftTrial().but("group=KONTANTHJAELP_AKTIVITETSPARAT, age=29"),
                Cases.educationLiftTrial().but("group=OVERGANGSYDELSE, age=29"),
                Cases.educationLift80().on("2020-09-01").but("age=29, start=2020-09-14"))) {
            assertEquals(List.of("Du er 29 år på uddannelsens første dag. Du skal være fyldt 30 år."),
                    young.decision().situations().getFirst().conditions().stream()
                            .filter(c -> c.result() == Result.NOT_MET).map(c -> c.text().da()).toList());
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    education-lift-80   | 2016-05-02 | LAB § 33 a, stk. 1; LAB § 33 a, stk. 2
                    education-lift-80   | 2020-02-03 | registration 4.3; LAB § 96, stk. 1; LAB § 96, stk. 2
                    education-lift-80   | 2021-09-01 | registration 4.3; LAB § 96, stk. 1
                    education-lift-100  | 2018-08-01 | LAB § 33 a, stk. 1; LAB § 33 a, stk. 2; ALF § 48 a, stk. 2
                    education-lift-100  | 2020-02-03 | registration 4.4; LAB § 96, stk. 1; LAB § 96, stk. 2
                    education-lift-100  | 2020-08-01 | registration 4.4; LAB § 96, stk. 1; LAB § 55, stk. 4
                    education-lift-trial | 2020-02-03 | registration 4.3; BEK 1464/2019 § 2, stk. 1; BEK 1464/2019 § 2, stk. 2; BEK 1464/2019 § 2, stk. 3
                    education-lift-trial | 2020-10-05 | registration 4.3; BEK 1123/2020 § 2, stk. 1; BEK 1123/2020 § 2, stk. 2; BEK 1123/2020 § 2, stk. 3
                    education-lift-trial | 2021-02-08 | registration 4.3; BEK 2166/2020 § 1, stk. 1; BEK 2166/2020 § 1, stk. 2; BEK 2166/2020 § 1, stk. 3
                    education-lift-110  | 2021-10-04 | registration 4.5; LAB § 97 a, stk. 1; LAB § 97 a, stk. 4
                    education-lift-110  | 2024-03-01 | LAB § 97 a, stk. 1; LAB § 97 a, stk. 2; LAB § 97 a, stk. 4
                    """)
    void eachConditionIsCitedWhereItStandsOnTheDay(String scheme, String day, String citations) {
        List<ConditionResult> conditions = Cases.educationLift80()
                .under(Schemes.find(scheme).orElseThrow()).on(day).decision().situations().getFirst()
                .conditions();

        assertEquals(citations, String.join("; ", conditions.stream().map(c -> c.citation().toString()).distinct()
                .toList()));
        assertTrue(conditions.stream().allMatch(c -> c.citation().law().isPresent()
                && c.citation().address().isPresent()), "each has its law and address");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            trainingAgreement=no | Hvis du har en uddannelsesaftale, som begynder efter grundforløbet.
            vocationalScope=GF1  | Hvis du tager grundforløbets 2. del (GF2).
            """)
    void whatCanStillBeArranged(String facts, String change) {
        assertEquals(change, Cases.educationLiftTrial().but(facts).decision().wouldChange().getFirst().text().da());
    }

    @Test
    void aCourseThatBeginsTooLateIsMovedWhole() {
        Given late = Cases.educationLift110().on("2022-12-01").but("start=2023-01-09, end=2023-06-30");

        assertEquals(List.of("Hvis du tager kurset fra 26. december 2022 til 16. juni 2023."),
                late.decision().wouldChange().stream().map(Change::text).map(text -> text.da()).toList());
    }

    @Test
    void whereNothingIsGrantedTheAnswerSaysWhatGoesOn() {
        assertEquals(Optional.of("Uddannelsesløft efter § 96 er afskaffet fra 1. februar 2026, og der gives ingen nye "
                + "tilbud. Har du fået bevilget tilbuddet senest 31. januar 2026, fortsætter det."),
                why(Cases.educationLift80().on("2026-02-02")));
        assertTrue(why(Cases.educationLift110().on("2023-03-01")).orElseThrow().contains("lov 728/2023"));
    }

    private static Optional<String> why(Given given) {
        return given.decision().accompaniment().notices().stream().map(n -> n.text().da()).findFirst();
    }
}
