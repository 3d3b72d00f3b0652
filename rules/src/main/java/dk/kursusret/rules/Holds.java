package dk.kursusret.rules;

import dk.kursusret.rules.fact.Fact;

/**
 * A condition that is one fact: it must hold.
 *
 * @param id the condition's
 */
public record Holds(String id, Fact<Boolean> fact, Citation citation) implements Condition {

    @Override
    public Finding examine(Case kase) {
        return kase.holds(fact);
    }
}
