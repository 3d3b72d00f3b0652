package dk.kursusret.rules.schemes.sixweeks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.SchemeDecision;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which the rules of six-weeks are known. */
class SixWeeksLifeTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2014-12-31, NOT_IN_FORCE
            2015-01-01, RULE_NOT_AVAILABLE
            2015-06-28, RULE_NOT_AVAILABLE
            2017-01-01, RULE_NOT_AVAILABLE
            2019-12-31, RULE_NOT_AVAILABLE
            """)
    void aDayWithoutARuleIsNotGuessedAt(String day, Outcome outcome) {
        SchemeDecision decision = Cases.sixWeeks().on(day).decision();

        assertEquals(outcome, decision.outcome());
        assertEquals(Optional.empty(), decision.ruleVersion());
        assertEquals(Optional.empty(), decision.basis());
        assertTrue(decision.situations().isEmpty());
        assertTrue(decision.missingFacts().isEmpty());
        assertEquals(1, decision.accompaniment().notices().size(), "says why");
    }

    @ParameterizedTest
    @CsvSource({"2015-06-29", "2015-09-01", "2016-12-31"})
    void theVersionOf2015HoldsOnItsFirstAndItsLastDay(String day) {
        SchemeDecision decision = Cases.sixWeeks().on(day).but("start=2015-07-01, end=2015-07-14").decision();

        assertEquals(Outcome.ENTITLED, decision.outcome());
        assertEquals(Optional.of("six-weeks@2015-06-29"), decision.ruleVersion());
        assertEquals(Optional.of(Basis.PRIMARY), decision.basis());
    }
}
