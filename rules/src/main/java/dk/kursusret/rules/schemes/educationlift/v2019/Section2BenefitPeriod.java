package dk.kursusret.rules.schemes.educationlift.v2019;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;

/** For people on dagpenge: the basic course can be completed while there is a right to dagpenge. */
public record Section2BenefitPeriod(Provision provision) implements Condition {

    @Override
    public String id() {
        return "education-lift-trial.fits-benefit-period";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.GROUP).decide(group -> group == Group.DAGPENGE
                ? kase.holds(CourseFact.FITS_BENEFIT_PERIOD)
                : Finding.NOT_APPLICABLE);
    }
}
