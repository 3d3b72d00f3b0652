package dk.kursusret.rules.sixweeks.v2020;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.fact.Group;
import dk.kursusret.rules.fact.PersonFact;
import java.util.EnumSet;

/** Dagpenge or, since 2020, ledighedsydelse. */
public record LabGroup(Citation citation) implements Condition {

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
