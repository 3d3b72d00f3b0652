package dk.kursusret.rules.schemes.educationlift.v2019;

import static dk.kursusret.rules.facts.CourseFact.VOCATIONAL_SCOPE;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.VocationalScope;

/** The second part of the basic course (GF2), or grundforløb plus (GF+). */
public record Section2BasicCourse(Provision provision) implements Condition {

    @Override
    public String id() {
        return "education-lift-trial.basic-course";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(VOCATIONAL_SCOPE).decide(scope -> switch (scope) {
            case GF2, GF_PLUS -> Finding.MET;
            case WHOLE, GF1, PART -> Finding.NOT_MET.limited(Limit.exactly(VOCATIONAL_SCOPE, VocationalScope.GF2))
                    .limited(Limit.exactly(VOCATIONAL_SCOPE, VocationalScope.GF_PLUS));
        });
    }
}
