package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.COVERED_BEFORE_2015;
import static dk.kursusret.rules.facts.PersonFact.GROUP;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;

/**
 * An insured unemployed person with the right to dagpenge; in the notice period the right may still be undecided (§ 4).
 * Exception, § 16: a fleksjobvisiteret on ledighedsydelse who was under the earlier scheme before 2015.
 */
public record Section1InsuredUnemployed(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.insured-unemployed";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.is(GROUP, Group.DAGPENGE).or(coveredByEarlierScheme(kase));
    }

    private static Finding coveredByEarlierScheme(Case kase) {
        return kase.is(GROUP, Group.LEDIGHEDSYDELSE).andThen(() -> kase.holds(COVERED_BEFORE_2015));
    }
}
