package dk.kursusret.rules.schemes;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Fact;

/**
 * A condition that consists of one fact, which must hold.
 *
 * @param id the condition's
 */
public record Holds(String id, Fact<Boolean> fact, Provision provision) implements Condition {

    @Override
    public Finding examine(Case kase) {
        return kase.holds(fact);
    }
}
