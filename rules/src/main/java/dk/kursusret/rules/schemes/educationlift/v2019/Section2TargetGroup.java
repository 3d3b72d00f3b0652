package dk.kursusret.rules.schemes.educationlift.v2019;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import java.util.EnumSet;
import java.util.Set;

/** LAB § 6, nr. 1-3: dagpenge, and kontanthjælp or overgangsydelse, ready for work or not; all from the age of 30. */
public record Section2TargetGroup(Provision provision) implements Condition {
    private static final Set<Group> GROUPS = EnumSet.of(Group.DAGPENGE, Group.KONTANTHJAELP_JOBPARAT,
            Group.KONTANTHJAELP_AKTIVITETSPARAT, Group.OVERGANGSYDELSE);

    @Override
    public String id() {
        return "education-lift-trial.target-group";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.isOneOf(PersonFact.GROUP, GROUPS);
    }
}
