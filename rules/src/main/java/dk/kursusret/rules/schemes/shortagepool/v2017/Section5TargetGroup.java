package dk.kursusret.rules.schemes.shortagepool.v2017;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.PersonFact;

/**
 * BEK 1455/2017 § 5, stk. 1: dagpenge, or cash benefit and ready for work. Integrationsydelse, later overgangsydelse,
 * counted as cash benefit (LAB § 2, nr. 2); whether somebody on it is ready for work is for a person to say.
 */
public record Section5TargetGroup(Provision provision) implements Condition {

    @Override
    public String id() {
        return "shortage-pool.dagpenge-or-job-ready";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.GROUP).decide(group -> switch (group) {
            case DAGPENGE, KONTANTHJAELP_JOBPARAT -> Finding.MET;
            case OVERGANGSYDELSE -> Finding.assessment("ready-for-work").because("assessed");
            default -> Finding.NOT_MET;
        });
    }
}
