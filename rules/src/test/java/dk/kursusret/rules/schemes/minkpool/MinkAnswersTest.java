package dk.kursusret.rules.schemes.minkpool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Lists;
import dk.kursusret.rules.Told;
import dk.kursusret.rules.decision.Change;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.texts.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers on the mink pool carry besides their conditions, and what they say. */
class MinkAnswersTest {
    @Test
    void aRightIn2022() {
        assertEquals("""
                ENTITLED by JOBCENTRE
                benefit: 100
                amounts: refund-share 100
                deadlines: accounts-due 2022-08-13
                steps: apply (LAB § 97 b, stk. 1), declare (LAB § 97 b, stk. 3)
                notices: benefit-own (LAB § 97 b, stk. 6), voluntary (LAB § 97 b, stk. 4), \
                exempt-from-job-search (LAB § 97 b, stk. 5), may-outlast-benefit (LAB § 97 b, stk. 6), \
                not-abroad (BEK 2638/2021 § 3, stk. 4), register-frame-apart (registration 4.6)
                registration: frame 18 [25] [bevillingsramme, afholdelseskategori]
                """, Told.by(Cases.minkPool().but("level=GENERAL")));
    }

    /** In 2023 a new price ceiling in stk. 4 moved the later subsections down. */
    @Test
    void theSubsectionsOf2023() {
        List<String> cited = Cases.minkPool2023().decision().accompaniment().notices().stream()
                .map(n -> n.citation().orElseThrow().toString()).toList();

        assertTrue(cited.containsAll(List.of("LAB § 97 b, stk. 5", "LAB § 97 b, stk. 6", "LAB § 97 b, stk. 7",
                "BEK 616/2023 § 3, stk. 5")), cited::toString);
    }

    /** The guide of 2022 does not cover 2023. */
    @Test
    void in2023NoFrameIsSuggested() {
        SchemeDecision decision = Cases.minkPool2023().decision();

        assertEquals(Optional.empty(), decision.accompaniment().registration().orElseThrow().bevillingsramme());
        assertTrue(ids(decision).contains("frame-left-open"), () -> ids(decision).toString());
        assertTrue(!ids(decision).contains("register-frame-apart"));
        assertEquals(List.of("BEK 616/2023 § 8, stk. 4 2023-12-22"), decision.accompaniment().deadlines().stream()
                .map(d -> d.citation() + " " + d.date()).toList());
    }

    @Test
    void aNoTellsWhomToAsk() {
        assertEquals("""
                NOT_ENTITLED by JOBCENTRE
                steps: ask (LAB § 97 b, stk. 1)
                """, Told.by(Cases.minkPool().but("workedInMinkIndustry=no")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                          | 100
            group=LEDIGHEDSYDELSE                   | 100
            group=SELVFORSOERGENDE, employment=NONE |
            group=OTHER_LAB                         |
            """)
    void theShareOfABenefitOnlyWhereOneIsPaid(String facts, Integer percent) {
        SchemeDecision decision = Cases.minkPool().but(facts).decision();

        assertEquals(Outcome.ENTITLED, decision.outcome());
        assertEquals(Optional.ofNullable(percent), decision.accompaniment().benefitPercent());
        assertEquals(percent != null, ids(decision).contains("benefit-own"));
    }

    @Test
    void peopleOnFoertidspensionAreToldWhyTheyAreCovered() {
        assertTrue(ids(Cases.minkPool().but("group=FOERTIDSPENSION").decision()).contains("foertidspension"));
        assertTrue(!ids(Cases.minkPool().decision()).contains("foertidspension"));
    }

    private static Set<String> ids(SchemeDecision decision) {
        return decision.accompaniment().notices().stream().map(Statement::id).collect(Collectors.toSet());
    }

    /** Where a course is named, the lists of the person's own region and the national one give its level. */
    @Test
    void aListTellsTheLevelOfANamedCourse() {
        Given named = Cases.minkPool().but("level=?").withEdition(Lists.national())
                .withEdition(Lists.edition("rar-fyn", "2021-10-01", Lists.PRIVATE));

        assertEquals("18 [26]", registration(named.but("code=42994")));
        assertEquals("18 [47]", registration(named.but("municipality=0461, entry=document-control-udbyder")));
        assertEquals("18 [26]", registration(named.but("municipality=0461, code=42994")));
        assertEquals("level", named.asksFor());
    }

    private static String registration(Given given) {
        return given.decision().accompaniment().registration()
                .map(r -> r.bevillingsramme().orElseThrow() + " " + r.afholdelseskategorier()).orElseThrow();
    }

    @Test
    void aPriceAboveTheCeilingSaysWhatIsEnough() {
        SchemeDecision decision = Cases.minkPool2023().but("price=600001").decision();

        assertEquals(List.of("Hvis kurset koster højst 600.000 kr."),
                decision.wouldChange().stream().map(Change::text).map(Text::da).toList());
        assertTrue(decision.situations().getFirst().conditions().stream().map(c -> c.text().da())
                .anyMatch(("Uddannelsen koster 600.001 kr. uden moms; "
                        + "loftet er 600.000 kr. for hele uddannelsen.")::equals));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    2021-09-01 | LAB § 97 b, stk. 1; registration 4.6; BEK 469/2021 § 3, stk. 2
                    2022-04-04 | LAB § 97 b, stk. 1; registration 4.6; BEK 2638/2021 § 3, stk. 2
                    2023-09-04 | LAB § 97 b, stk. 1; LAB § 97 b, stk. 3; BEK 616/2023 § 3, stk. 2; LAB § 97 b, stk. 2; LAB § 97 b, stk. 4
                    """)
    void eachConditionIsCitedWhereItStandsOnTheDay(String day, String citations) {
        assertEquals(citations, Cases.minkPool().on(day).decision().situations().getFirst().conditions().stream()
                .map(c -> c.citation().toString()).distinct().collect(Collectors.joining("; ")));
    }
}
