package dk.kursusret.rules.shortagepool;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.fact.Group;
import dk.kursusret.rules.fact.PersonFact;

/** From the extension on: every group of the act. */
public record ShortageTargetGroup2020(Citation citation) implements Condition {

    @Override
    public String id() {
        return "shortage-pool.any-target-group";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.GROUP).test(Group::isInLab);
    }
}
