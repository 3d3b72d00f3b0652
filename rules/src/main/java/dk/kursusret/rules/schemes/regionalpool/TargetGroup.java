package dk.kursusret.rules.schemes.regionalpool;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;

/** Every group of LAB § 6 but people in a fleksjob. */
public record TargetGroup(Provision provision) implements Condition {

    @Override
    public String id() {
        return "regional-pool.target-group";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.GROUP).test(group -> group.isInLab() && group != Group.FLEKSJOB);
    }
}
