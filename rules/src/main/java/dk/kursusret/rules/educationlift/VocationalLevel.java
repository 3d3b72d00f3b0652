package dk.kursusret.rules.educationlift;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.NamedCourse;
import dk.kursusret.rules.Sources;
import dk.kursusret.rules.fact.CaseFact;
import dk.kursusret.rules.fact.CourseFact;
import dk.kursusret.rules.fact.CourseLevel;

/** A vocational education, social and health ones included. The level may come from the municipality's lists. */
public record VocationalLevel(Citation citation) implements Condition {

    @Override
    public String id() {
        return "education-lift.vocational-level";
    }

    @Override
    public Finding examine(Case kase) {
        Finding vocational = NamedCourse.level(kase)
                .test(level -> level == CourseLevel.EUD || level == CourseLevel.SOSU);
        return kase.knows(CourseFact.LEVEL) ? vocational : vocational.resting(Sources.of(CaseFact.MUNICIPALITY));
    }
}
