package dk.kursusret.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.SituationDecision;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.RuleVersion;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** A row of an acceptance table: the result of a condition, and which facts it asks for. */
public final class Row {
    /** Collects the rows that are checked, where a test asks for them. */
    static final ScopedValue<Set<Checked>> CHECKED = ScopedValue.newInstance();

    private Row() {}

    /**
     * A row that held.
     *
     * @param facts what the test states about its case
     * @param reason why the condition came out so
     * @param asksFor the names of the facts asked for
     */
    record Checked(RuleVersion version, String condition, Result result, LocalDate asOf, String facts, String reason,
            String asksFor) {
        String name() {
            return Row.name(version, condition, result);
        }
    }

    static String name(RuleVersion version, String condition, Result result) {
        return version.id() + ": " + condition + " " + result;
    }

    /** Where the condition is not met, the situation it belongs to says no and asks for nothing. */
    public static void check(Given given, String condition, Result expected, String asksFor) {
        Finding finding = given.examine(condition);
        assertEquals(expected, finding.result(), condition);
        assertEquals(Notation.sorted(asksFor), Notation.names(finding.sources().missing()), condition + " asks for");
        SchemeDecision decision = given.decision();
        for (SituationDecision situation : decision.situations()) {
            situation.conditions().stream().filter(c -> c.id().equals(condition))
                    .forEach(c -> checkInAnswer(c, situation, expected));
        }
        CHECKED.orElse(new HashSet<>())
                .add(new Checked(given.version().orElseThrow(), condition, expected, given.asOf(),
                        given.told(), finding.reason(), Notation.names(finding.sources().missing())));
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
