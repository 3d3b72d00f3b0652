package dk.kursusret.rules.schemes.educationlift.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.educationlift.v2015.Section33aWholeEducation;

/** A whole vocational education; from 1 August 2020 any part of one too (lov 1054/2020). */
public record Section96WholeOrPart(Provision provision) implements Condition {

    @Override
    public String id() {
        return "education-lift.whole-education";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.asOf().isBefore(PartsFrom.AUGUST_2020) ? new Section33aWholeEducation(provision).examine(kase)
                : Finding.NOT_APPLICABLE.because("parts-too");
    }
}
