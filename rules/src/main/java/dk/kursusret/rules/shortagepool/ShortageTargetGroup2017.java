package dk.kursusret.rules.shortagepool;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.fact.Group;
import dk.kursusret.rules.fact.PersonFact;
import java.util.EnumSet;

/** Before the extension: dagpenge, or cash benefit and ready for work. */
public record ShortageTargetGroup2017(Citation citation) implements Condition {

    @Override
    public String id() {
        return "shortage-pool.dagpenge-or-job-ready";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.isOneOf(PersonFact.GROUP, EnumSet.of(Group.DAGPENGE, Group.KONTANTHJAELP_JOBPARAT));
    }
}
