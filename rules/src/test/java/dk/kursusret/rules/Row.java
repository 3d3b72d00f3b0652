package dk.kursusret.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.SituationDecision;

/** A row of an acceptance table: what a condition comes to, and which facts it asks for. */
public final class Row {
    private Row() {}

    /** Where the condition is not met, the situation it stands in says no, and asks for nothing. */
    public static void check(Given given, String condition, Result expected, String asksFor) {
        Finding finding = given.examine(condition);
        assertEquals(expected, finding.result(), condition);
        assertEquals(Notation.sorted(asksFor), Notation.names(finding.sources().missing()), condition + " asks for");
        SchemeDecision decision = given.decision();
        for (SituationDecision situation : decision.situations()) {
            situation.conditions().stream().filter(c -> c.id().equals(condition))
                    .forEach(c -> checkInAnswer(c, situation, expected));
        }
    }

    private static void checkInAnswer(ConditionResult condition, SituationDecision situation, Result expected) {
        assertEquals(expected, condition.result());
        if (expected == Result.NOT_MET) {
            assertEquals(Outcome.NOT_ENTITLED, situation.outcome());
            assertTrue(situation.missingFacts().isEmpty(), "a no asks for nothing");
        }
        if (expected == Result.UNKNOWN) {
            assertTrue(situation.outcome() == Outcome.UNDETERMINED || situation.outcome() == Outcome.NOT_ENTITLED);
        }
    }
}
