package dk.kursusret.rules.schemes.regionalpool.v2015;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;

/** LAB § 33 b, stk. 1, from 2020 § 97, stk. 1: the pool is for people on dagpenge, from their first unemployed day. */
public record Section33bDagpenge(Provision provision) implements Condition {

    @Override
    public String id() {
        return "regional-pool.dagpenge";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.is(PersonFact.GROUP, Group.DAGPENGE);
    }
}
