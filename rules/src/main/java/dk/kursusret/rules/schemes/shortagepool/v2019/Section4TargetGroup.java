package dk.kursusret.rules.schemes.shortagepool.v2019;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.regionalpool.v2020.TargetGroup;

/**
 * BEK 1464/2019 § 4, stk. 1: every group of LAB § 6. People in a fleksjob are given no offers under chapter 14 (LAB §§
 * 90-91), and are not unemployed.
 */
public record Section4TargetGroup(Provision provision) implements Condition {

    @Override
    public String id() {
        return "shortage-pool.any-target-group";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.GROUP).decide(group -> switch (group) {
            case FLEKSJOB -> Finding.NOT_MET.because("fleksjob");
            case NONE -> Finding.NOT_MET;
            case SELVFORSOERGENDE -> TargetGroup.selfSupporting(kase);
            default -> Finding.MET;
        });
    }
}
