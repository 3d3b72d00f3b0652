package dk.kursusret.rules.schemes.sixweeks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six weeks has rules on every day from 2015, and each version its own conditions. */
class SixWeeksLifeTest {
    private static final Map<String, Given> VERSIONS = Map.of("V1", Cases.sixWeeks().on("2015-03-02"), "V2",
            Cases.sixWeeks(), "V3", Cases.sixWeeks2016(), "V4", Cases.sixWeeks2017(), "V5", Cases.sixWeeks2020(), "V6",
            Cases.sixWeeks2026());

    /** Which versions have a condition: for the insured, then on ledighedsydelse; a dash where it does not apply. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            insured-unemployed           | V1 V2 V3 V4 V5 V6 | V1 V2 V3 V4 V5 V6
            education-level              | V1 V2 V3 V4 V5 V6 | V1 V2 V3 V4 V5 V6
            not-employed                 | V1 V2 V3 V4 V5 V6 | V5 V6
            no-side-business             | V1 V2 V3 V4 V5 V6 | V5 V6
            on-national-list             | V1 V2 V3 V4 V5 V6 | V1 V2 V3 V4 V5 V6
            one-course                   | V1 V2 V3          | V1 V2 V3
            one-erhvervsgruppe           | V4 V5 V6          | V4 V5 V6
            not-distance-learning        | V1 V2 V3 V4 V5 V6 | V5
            higher-level-age             | V1 V2 V3 V4 V5 V6 |
            higher-level-full-time       | V1 V2 V3 V4 V5 V6 |
            deselected-parts-completed   | V1 V2 V3          | V1 V2 V3
            waiting-period               | V4 V5 V6          | V4 V5 V6
            completed-within-period      | V1 V2 V3 V4 V5 V6 | V1 V2 V3 V4 V5 V6
            notice-period                | V1 V2 V3 V4 V5 V6 | V4 V5 V6
            applied-before-unemployment  | V1 V2 V3          |
            path-agreed-in-notice        | V4 V5 V6          |
            interruption-excused         | V1 V2 V3          | V1 V2 V3
            interview-held               | V1 V2 V3          |
            fits-into-hours-left         | V1 V2 V3 V4 V5 V6 | V1 V2 V3 V4 V5 V6
            no-earlier-activation-offer  | V1 V2 V3          |
            no-missed-part               | V1 V2 V3          |
            price-within-ceiling         | V1 V2 V3 V4 V5 V6 | V1 V2 V3 V4 V5 V6
            """)
    void eachConditionStandsInItsVersions(String condition, String insured, String onLedighedsydelse) {
        assertEquals(versions(insured), decided(condition, "group=DAGPENGE"));
        assertEquals(versions(onLedighedsydelse), decided(condition, "group=LEDIGHEDSYDELSE"));
    }

    private static Set<String> versions(String cell) {
        return cell == null ? Set.of() : new TreeSet<>(List.of(cell.split(" +")));
    }

    /** The versions in which some case makes the condition fail, or leaves it open. */
    private static Set<String> decided(String condition, String group) {
        Set<String> versions = new TreeSet<>();
        VERSIONS.forEach((name, given) -> {
            boolean stands = given.conditions().stream().filter(c -> c.id().equals("six-weeks." + condition))
                    .anyMatch(c -> HARD.stream().anyMatch(facts -> c.examine(given.but(group).but(facts).kase())
                            .truth() != Truth.TRUE));
            if (stands) {
                versions.add(name);
            }
        });
        return versions;
    }

    /** Each makes one or more conditions fail, or leaves them open. */
    private static final List<String> HARD = List.of("group=NONE, educations=[LONG_HIGHER]", "educations=[LONG_HIGHER]",
            "employment=EMPLOYED, sideBusiness=yes", "listedOn=[]", "use=COMPLETED, sixWeeks/erhvervsgruppe=kontor",
            "inPersonPercent=0", "level=ACADEMY, age=24, fullTime=no, weeklyTeachingHours=1, price=99999, hours=37",
            "deselected=[48400]", "accumulatedWeeks=1", "accumulatedWeeks=50, start=2026-06-01, end=2026-06-12",
            "courseStartedInNotice=yes, appliedBeforeUnemployment=no, firstUnemployedDay=2030-01-01, accumulatedWeeks=0",
            "courseStartedInNotice=yes, pathAgreedInNotice=no, parts=[1 2], firstUnemployedDay=2030-01-01",
            "use=INTERRUPTED, interruption=OWN_CHOICE, hoursUsed=37, sixWeeks/erhvervsgruppe=energi",
            "firstJobInterviewHeld=no, cvInterviewHeld=no", "hoursUsed=222", "activationOfferClashes=yes",
            "missedParts=[42994], code=42994");

    @ParameterizedTest
    @CsvSource({"2014-12-31, NOT_IN_FORCE", "2027-01-01, RULE_NOT_AVAILABLE"})
    void aDayWithoutARuleIsNotGuessedAt(String day, Outcome outcome) {
        SchemeDecision decision = Cases.sixWeeks().on(day).decision();

        assertEquals(outcome, decision.outcome());
        assertEquals(Optional.empty(), decision.ruleVersion());
        assertEquals(1, decision.accompaniment().notices().size(), "says why");
    }
}
