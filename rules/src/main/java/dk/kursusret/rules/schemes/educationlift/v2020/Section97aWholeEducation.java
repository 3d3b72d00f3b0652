package dk.kursusret.rules.schemes.educationlift.v2020;

import static dk.kursusret.rules.facts.CourseFact.VOCATIONAL_SCOPE;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.VocationalScope;

/** A whole vocational education: neither a part of one nor just a basic course. */
public record Section97aWholeEducation(Provision provision) implements Condition {

    @Override
    public String id() {
        return "education-lift-110.whole-education";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.is(VOCATIONAL_SCOPE, VocationalScope.WHOLE)
                .limited(Limit.exactly(VOCATIONAL_SCOPE, VocationalScope.WHOLE));
    }
}
