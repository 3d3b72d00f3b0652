package dk.kursusret.rules.schemes.shortagepool;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import java.util.EnumSet;

/** Before the extension: dagpenge, or cash benefit and ready for work. */
public record ShortageTargetGroup2017(Provision provision) implements Condition {

    @Override
    public String id() {
        return "shortage-pool.dagpenge-or-job-ready";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.isOneOf(PersonFact.GROUP, EnumSet.of(Group.DAGPENGE, Group.KONTANTHJAELP_JOBPARAT));
    }
}
