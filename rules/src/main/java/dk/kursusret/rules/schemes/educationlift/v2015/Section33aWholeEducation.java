package dk.kursusret.rules.schemes.educationlift.v2015;

import static dk.kursusret.rules.facts.CourseFact.VOCATIONAL_SCOPE;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.VocationalScope;
import dk.kursusret.rules.schemes.educationlift.v2017.LiftTrial;
import java.util.List;

/** A whole vocational education. The trials of 2017 to 2020 accept a part. */
public record Section33aWholeEducation(Provision provision) implements Condition {

    @Override
    public String id() {
        return "education-lift.whole-education";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(VOCATIONAL_SCOPE).decide(scope -> switch (scope) {
            case WHOLE -> Finding.MET;
            case PART -> LiftTrial.mayLift(no("part"), kase, List.of(LiftTrial.PART));
            case GF1, GF2, GF_PLUS -> no("basic-course");
        });
    }

    private static Finding no(String reason) {
        return Finding.NOT_MET.because(reason).limited(Limit.exactly(VOCATIONAL_SCOPE, VocationalScope.WHOLE));
    }
}
