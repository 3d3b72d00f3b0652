package dk.kursusret.rules.sixweeks.v2015;

import static dk.kursusret.rules.fact.PersonFact.COVERED_BEFORE_2015;
import static dk.kursusret.rules.fact.PersonFact.GROUP;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.fact.Group;

/**
 * An insured unemployed person with the right to dagpenge; in the notice period the right may still be undecided (§ 4).
 * Exception, § 16: a fleksjobvisiteret on ledighedsydelse who was under the earlier scheme before 2015.
 */
public record Section1InsuredUnemployed(Citation citation) implements Condition {

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
