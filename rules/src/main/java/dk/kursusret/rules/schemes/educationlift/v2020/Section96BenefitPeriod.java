package dk.kursusret.rules.schemes.educationlift.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aBenefitPeriod;

/** Completed while there is a right to dagpenge; from 1 August 2020 the education may go on beyond it (§ 55, stk. 4). */
public record Section96BenefitPeriod(Provision provision) implements Condition {

    @Override
    public String id() {
        return "education-lift.fits-benefit-period";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.asOf().isBefore(PartsFrom.AUGUST_2020) ? new Section33aBenefitPeriod(provision).examine(kase)
                : Finding.NOT_APPLICABLE;
    }
}
