package dk.kursusret.rules.schemes.sixweeks.orders;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Qualified;
import dk.kursusret.rules.schemes.sixweeks.counting.Ledighedsydelse;

/** A condition only for the insured: the orders on fleksjob do not have it. */
public record ForInsured(Condition condition) implements Qualified {

    @Override
    public Finding examine(Case kase) {
        return Ledighedsydelse.notFor(kase, condition::examine);
    }
}
