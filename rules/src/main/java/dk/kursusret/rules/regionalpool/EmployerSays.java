package dk.kursusret.rules.regionalpool;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.fact.Fact;

/**
 * Something about the employment that must hold, each a condition of its own.
 *
 * @param id the condition's
 * @param fact what must hold
 */
public record EmployerSays(String id, Fact<Boolean> fact, Citation citation) implements Condition {

    @Override
    public Finding examine(Case kase) {
        return kase.holds(fact);
    }
}
