package dk.kursusret.rules.schemes.educationlift;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.PersonFact;

/** The trial of order 2166: 30 years or more. */
public record From30Years(Provision provision) implements Condition {
    private static final int AGE = 30;

    @Override
    public String id() {
        return "education-lift.from-30-years";
    }

    @Override
    public Finding examine(Case kase) {
        return isFrom30(kase);
    }

    static Finding isFrom30(Case kase) {
        return kase.read(PersonFact.AGE).test(age -> age >= AGE);
    }
}
