package dk.kursusret.rules.educationlift;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.fact.PersonFact;

/** The trial of order 2166: 30 years or more. */
public record From30Years(Citation citation) implements Condition {
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
