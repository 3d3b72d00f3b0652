package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.SIDE_BUSINESS;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;

/** Being self-employed on the side rules out the right. */
public record Section1NoSideBusiness(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.no-side-business";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.holdsNot(SIDE_BUSINESS);
    }
}
