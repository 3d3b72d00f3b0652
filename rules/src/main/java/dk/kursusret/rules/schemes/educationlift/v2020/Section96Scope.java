package dk.kursusret.rules.schemes.educationlift.v2020;

import static dk.kursusret.rules.facts.CourseFact.VOCATIONAL_SCOPE;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.facts.VocationalScope;
import java.util.List;

/** On dagpenge, a whole education or any part of it; on kontanthjælp or overgangsydelse, only a basic course. */
public record Section96Scope(Provision provision) implements Condition {
    private static final List<VocationalScope> BASIC_COURSES = List.of(VocationalScope.GF1, VocationalScope.GF2,
            VocationalScope.GF_PLUS);

    @Override
    public String id() {
        return "education-lift-80.scope";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.GROUP).decide(group -> switch (group) {
            case DAGPENGE -> Finding.MET.because("dagpenge");
            case KONTANTHJAELP_JOBPARAT, OVERGANGSYDELSE -> basicCourse(kase).because(Result.UNKNOWN, "scope-unknown");
            default -> Finding.NOT_APPLICABLE;
        });
    }

    private static Finding basicCourse(Case kase) {
        return kase.read(VOCATIONAL_SCOPE).decide(scope -> BASIC_COURSES.contains(scope) ? Finding.MET
                : BASIC_COURSES.stream().map(basic -> Limit.exactly(VOCATIONAL_SCOPE, basic))
                        .reduce(Finding.NOT_MET, Finding::limited, Finding::and));
    }
}
