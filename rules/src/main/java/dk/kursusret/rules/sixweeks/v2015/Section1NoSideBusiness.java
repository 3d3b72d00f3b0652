package dk.kursusret.rules.sixweeks.v2015;

import static dk.kursusret.rules.fact.PersonFact.SIDE_BUSINESS;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;

/** A self-employed side business bars the right. */
public record Section1NoSideBusiness(Citation citation) implements Condition {

    @Override
    public String id() {
        return "six-weeks.no-side-business";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.holdsNot(SIDE_BUSINESS);
    }
}
