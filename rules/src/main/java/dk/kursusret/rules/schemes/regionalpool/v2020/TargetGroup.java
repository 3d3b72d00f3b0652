package dk.kursusret.rules.schemes.regionalpool.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Employment;
import dk.kursusret.rules.facts.PersonFact;

/**
 * § 6, nr. 1-8, nr. 9 on ledighedsydelse, and nr. 10-13: every group except people in a fleksjob. Nr. 12 is for those
 * who are not employed; where somebody self-supporting has work, a person must assess it.
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

    /** Whether § 6, nr. 12, covers somebody who is self-supporting. */
    public static Finding selfSupporting(Case kase) {
        return kase.read(PersonFact.EMPLOYMENT).decide(employment -> employment == Employment.NONE ? Finding.MET
                : Finding.assessment("self-supporting-and-employed").because("assessed"));
    }
}
