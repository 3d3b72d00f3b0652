package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.APPLIED_BEFORE_UNEMPLOYMENT;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.counting.Ledighedsydelse;
import dk.kursusret.rules.schemes.sixweeks.counting.NoticePeriod;

/**
 * A course begun in the notice period: the person asked the a-kasse before the first unemployed day. The guidance says
 * so; the order sets no day.
 */
public record Section4AppliedBefore(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.applied-before-unemployment";
    }

    @Override
    public Finding examine(Case kase) {
        return Ledighedsydelse.byGroup(kase, someone -> Finding.choose(NoticePeriod.applies(someone),
                someone.holds(APPLIED_BEFORE_UNEMPLOYMENT), Finding.NOT_APPLICABLE));
    }
}
