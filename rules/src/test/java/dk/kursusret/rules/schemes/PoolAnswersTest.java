package dk.kursusret.rules.schemes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Lists;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the answers of all schemes that the municipality decides on have in common. */
class PoolAnswersTest {
    private static final String LONG_WAY = "kmPerDay=60, days=10";

    static List<Given> decidedByTheMunicipality() {
        return List.of(Cases.regionalPool(), Cases.firstDayCourse(), Cases.employerStatementTrial(),
                Cases.shortagePool2017(), Cases.shortagePool2020(), Cases.educationLift80(), Cases.educationLift100(),
                Cases.educationLiftTrial(), Cases.educationLift110(), Cases.minkPool(), Cases.minkPool2023());
    }

    @ParameterizedTest
    @MethodSource("decidedByTheMunicipality")
    void everyDecisionSaysWhereToComplain(Given given) {
        List<Complaint> stages = given.decision().complaint();

        assertFalse(stages.isEmpty());
        assertEquals(Complaints.ofMunicipality(given.kase()), stages);
    }

    @Test
    void theOwnListIsLookedAtBeforeThoseOfTheNeighbours() {
        String all = "rar-sjaelland rar-bornholm rar-fyn rar-hovedstaden";

        assertEquals(all, consulted(Cases.regionalPool()));
        assertEquals(all, consulted(Cases.firstDayCourse()));
    }

    @Test
    void whereNoListDecidesAnyOneTellsOfACourse() {
        Given named = Cases.shortagePool2020().but("municipality=0370, code=42994, level=?")
                .withEdition(Lists.edition("rar-sjaelland", "2020-04-01", Lists.CABLES));

        assertEquals("rar-sjaelland", consulted(named));
        assertEquals("", consulted(named.but("code=?")));
        assertEquals("lift-110", consulted(Cases.educationLift110().but("code=42994")
                .withEdition(Lists.edition("lift-110", "2021-01-01", Lists.CABLES))));
        assertEquals("rar-sjaelland", consulted(Cases.employerStatementTrial().but("municipality=0370")
                .withEdition(Lists.edition("rar-sjaelland", "2021-04-01", Lists.CABLES))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kmPerDay=60, days=10 | true
            kmPerDay=?, days=?   | false
            """)
    void whoTravelsFarIsToldOfTheAllowanceAndUntilWhenToApply(String facts, boolean told) {
        for (Given given : List.of(Cases.regionalPool(), Cases.firstDayCourse(), Cases.employerStatementTrial(),
                Cases.shortagePool2020(), Cases.minkPool2023())) {
            SchemeDecision decision = given.but(facts).decision();

            assertEquals(told, hasDeadline(decision, "apply-for-travel"), given::toString);
            assertEquals(told, decision.accompaniment().amounts().stream()
                    .anyMatch(amount -> amount.id().equals("travel-allowance")), given::toString);
        }
    }

    @Test
    void whatIsTheEmployersLeavesThePersonsTravelOut() {
        Given subsidy = Cases.employerSubsidy().but(LONG_WAY);

        assertFalse(hasDeadline(subsidy.decision(), "apply-for-travel"));
        assertFalse(hasDeadline(Cases.employerStatementTrial().but("employmentStart=2021-09-13").but(LONG_WAY)
                .decision(), "apply-for-travel"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            group=FLEKSJOB       | false
            employersUsed=?      | true
            employersUsed=[beta] | true
            """)
    void aNoTellsNothingOfAccounts(String facts, boolean told) {
        assertEquals(told, hasDeadline(Cases.employerStatementTrial().but(facts).decision(), "accounts-due"));
    }

    private static boolean hasDeadline(SchemeDecision decision, String id) {
        return decision.accompaniment().deadlines().stream().anyMatch(deadline -> deadline.id().equals(id));
    }

    private static String consulted(Given given) {
        return given.decision().consulted().stream().map(EditionRef::list).collect(Collectors.joining(" "));
    }

    /** The course lasts two weeks, 22 November to 3 December 2021. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fullTime=yes, hours=40           | 37:0
            fullTime=no, hours=41            | 20:30
            fullTime=no, hours=41, end=?     |
            # the row of the list has 37 hours
            fullTime=no, hours=?             | 18:30
            fullTime=?, hours=41             |
            """)
    void theExtentAWeekIsRegistered(String facts, String weekly) {
        assertEquals(Optional.ofNullable(weekly), Cases.regionalPool().but(facts).decision().accompaniment()
                .registration().orElseThrow().weekly().map(time -> time.hours() + ":" + time.minutes()));
    }

    /** A row of the region's lists says what the question does not. */
    @ParameterizedTest
    @CsvSource({"education-lift.vocational-level, level", "mink-pool.skills-in-a-field, level",
            "mink-pool.price-within-ceiling, price"})
    void whatARowCanTellRestsOnTheRegionWhereItIsNotStated(String condition, String fact) {
        Given stated = condition.startsWith("mink") ? Cases.minkPool2023() : Cases.educationLift80();

        assertFalse(restsOnMunicipality(stated, condition));
        assertTrue(restsOnMunicipality(stated.but(fact + "=?, code=42994"), condition));
    }

    private static boolean restsOnMunicipality(Given given, String condition) {
        return given.decision().situations().getFirst().conditions().stream()
                .filter(result -> result.id().equals(condition))
                .anyMatch(result -> result.facts().contains(CaseFact.MUNICIPALITY));
    }
}
