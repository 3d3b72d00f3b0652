package dk.kursusret.rules.schemes.educationlift.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.PersonFact;

/**
 * LAB § 6, nr. 1 and 2: dagpenge, and kontanthjælp or overgangsydelse where the person is ready for work. No fact says
 * whether somebody on overgangsydelse is.
 */
public record Section96TargetGroup(Provision provision) implements Condition {

    @Override
    public String id() {
        return "education-lift-80.target-group";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.GROUP).decide(group -> switch (group) {
            case DAGPENGE -> Finding.MET.because("dagpenge");
            case KONTANTHJAELP_JOBPARAT -> Finding.MET;
            case OVERGANGSYDELSE -> Finding.assessment("education-lift-ready-for-work").because("overgangsydelse");
            default -> Finding.NOT_MET;
        });
    }
}
