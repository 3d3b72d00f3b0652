package dk.kursusret.rules.regionalpool;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.fact.Group;
import dk.kursusret.rules.fact.PersonFact;

/** Every group of LAB § 6 but people in a fleksjob. */
public record TargetGroup(Citation citation) implements Condition {

    @Override
    public String id() {
        return "regional-pool.target-group";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.GROUP).test(group -> group.isInLab() && group != Group.FLEKSJOB);
    }
}
