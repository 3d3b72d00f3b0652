package dk.kursusret.rules.schemes.sixweeks.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import java.util.EnumSet;

/** Dagpenge or, since 2020, ledighedsydelse. */
public record LabGroup(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.dagpenge-or-ledighedsydelse";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.isOneOf(PersonFact.GROUP, EnumSet.of(Group.DAGPENGE, Group.LEDIGHEDSYDELSE));
    }

    static Finding isLedighedsydelse(Case kase) {
        return kase.is(PersonFact.GROUP, Group.LEDIGHEDSYDELSE);
    }
}
