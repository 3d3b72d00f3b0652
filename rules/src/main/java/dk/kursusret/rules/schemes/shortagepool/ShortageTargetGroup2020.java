package dk.kursusret.rules.schemes.shortagepool;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;

/** From the extension on: every group of the act. */
public record ShortageTargetGroup2020(Provision provision) implements Condition {

    @Override
    public String id() {
        return "shortage-pool.any-target-group";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.GROUP).test(Group::isInLab);
    }
}
