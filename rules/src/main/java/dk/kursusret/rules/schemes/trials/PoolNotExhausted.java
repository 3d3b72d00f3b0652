package dk.kursusret.rules.schemes.trials;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.CaseFact;
import java.time.LocalDate;

/**
 * From 2021 the right extends only as far as the municipality's share of the pool: there must be money left on the day
 * of the grant.
 */
public record PoolNotExhausted(Provision provision) implements Condition {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    @Override
    public String id() {
        return "trial.pool-not-exhausted";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.asOf().isBefore(FIRST_DAY) ? Finding.NOT_APPLICABLE : kase.holdsNot(CaseFact.POOL_EXHAUSTED);
    }
}
