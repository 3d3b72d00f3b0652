package dk.kursusret.rules.schemes.educationlift.v2015;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;

/** People on dagpenge. */
public record Section33aDagpenge(Provision provision) implements Condition {

    @Override
    public String id() {
        return "education-lift.dagpenge";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.is(PersonFact.GROUP, Group.DAGPENGE);
    }
}
