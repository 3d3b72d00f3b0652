package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.GROUP;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.schemes.sixweeks.counting.NoticePeriod;
import java.util.EnumSet;

/**
 * An insured unemployed person with the right to dagpenge, which in the notice period is the expected one (§ 4); or,
 * under the orders on fleksjob, somebody visiteret to fleksjob who receives ledighedsydelse.
 */
public record Section1InsuredUnemployed(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.insured-unemployed";
    }

    @Override
    public Finding examine(Case kase) {
        Finding inFleksjob = kase.is(GROUP, Group.FLEKSJOB);
        return kase.isOneOf(GROUP, EnumSet.of(Group.DAGPENGE, Group.LEDIGHEDSYDELSE))
                .because(Result.MET, NoticePeriod.applies(kase).truth() == Truth.TRUE ? "expected" : "")
                .because(Result.NOT_MET, inFleksjob.truth() == Truth.TRUE ? "in-fleksjob" : "");
    }
}
