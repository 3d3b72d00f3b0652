package dk.kursusret.rules.schemes.regionalpool.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Employment;
import dk.kursusret.rules.facts.PersonFact;

/**
 * § 6, nr. 1-8, nr. 9 on ledighedsydelse, and nr. 10-13: every group but people in a fleksjob. Nr. 12 are those who are not
 * employed; whoever supports himself and works, a person has to place.
 */
public record TargetGroup(Provision provision) implements Condition {

    @Override
    public String id() {
        return "regional-pool.target-group";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.GROUP).decide(group -> switch (group) {
            case FLEKSJOB -> Finding.NOT_MET.because("fleksjob");
            case NONE -> Finding.NOT_MET;
            case SELVFORSOERGENDE -> selfSupporting(kase);
            default -> Finding.MET;
        });
    }

    /** Whether § 6, nr. 12, covers somebody who supports himself. */
    public static Finding selfSupporting(Case kase) {
        return kase.read(PersonFact.EMPLOYMENT).decide(employment -> employment == Employment.NONE ? Finding.MET
                : Finding.assessment("self-supporting-and-employed").because("assessed"));
    }
}
