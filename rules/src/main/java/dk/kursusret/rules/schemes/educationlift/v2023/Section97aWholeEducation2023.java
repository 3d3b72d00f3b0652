package dk.kursusret.rules.schemes.educationlift.v2023;

import static dk.kursusret.rules.facts.CourseFact.START;
import static dk.kursusret.rules.facts.CourseFact.VOCATIONAL_SCOPE;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.educationlift.v2020.HalfYear2023;
import dk.kursusret.rules.schemes.educationlift.v2020.Section97aWholeEducation;

/**
 * A whole vocational education: § 97 a says "en erhvervsuddannelse", and STAR's pages that it must be whole. A part
 * begun from January to June 2023 is moved to § 97 a if the person wishes.
 */
public record Section97aWholeEducation2023(Provision provision) implements Condition {

    @Override
    public String id() {
        return "education-lift-110.whole-education";
    }

    @Override
    public Finding examine(Case kase) {
        Finding whole = new Section97aWholeEducation(provision).examine(kase).on(Basis.SECONDARY);
        return kase.read(VOCATIONAL_SCOPE).decide(scope -> whole.result() == Result.MET ? whole
                : whole.or(begunInHalfYear(kase)));
    }

    private static Finding begunInHalfYear(Case kase) {
        return kase.read(START).decide(start -> HalfYear2023.includes(start) ? moved() : Finding.NOT_MET)
                .because(Result.UNKNOWN, "start-unknown");
    }

    private static Finding moved() {
        return Finding.assessment("education-lift-part-moved-from-half-year", HalfYear2023.PART_IS_MOVED)
                .because("part-moved");
    }
}
