package dk.kursusret.rules.schemes.educationlift.v2019;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.OnList;
import dk.kursusret.rules.schemes.educationlift.v2017.Section48aListedEducation;

/**
 * An uddannelsesaftale that takes effect after the basic course is made when the offer is given, or the education is on
 * the Ministry's list. It is our reading that this is the list of uddannelsesløft with 100 per cent.
 */
public record Section2AgreementOrList(Provision provision) implements Condition {

    @Override
    public String id() {
        return "education-lift-trial.agreement-or-list";
    }

    @Override
    public Finding examine(Case kase) {
        Finding agreement = kase.holds(EmployerFact.TRAINING_AGREEMENT).because(Result.MET, "agreement");
        Finding listed = OnList.of(Section48aListedEducation.LIST, kase, edition -> NamedCourse.isOn(edition, kase));
        return agreement.or(listed.on(Basis.SECONDARY));
    }
}
