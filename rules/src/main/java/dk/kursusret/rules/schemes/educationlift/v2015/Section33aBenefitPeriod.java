package dk.kursusret.rules.schemes.educationlift.v2015;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.schemes.educationlift.v2017.LiftTrial;
import java.util.List;

/**
 * The whole education can be completed while there is a right to dagpenge. The trials of 2017 to 2020 accept four
 * fifths of it.
 */
public record Section33aBenefitPeriod(Provision provision) implements Condition {

    @Override
    public String id() {
        return "education-lift.fits-benefit-period";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(CourseFact.FITS_BENEFIT_PERIOD).decide(fits -> fits ? Finding.MET
                : LiftTrial.mayLift(Finding.NOT_MET, kase, List.of(LiftTrial.FOUR_FIFTHS)));
    }
}
