package dk.kursusret.rules.schemes.educationlift.v2015;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.schemes.NamedCourse;

/**
 * A vocational education, including those in social and health care. The level may come from a list that has the
 * course.
 */
public record Section33aVocationalLevel(Provision provision) implements Condition {

    @Override
    public String id() {
        return "education-lift.vocational-level";
    }

    @Override
    public Finding examine(Case kase) {
        Finding vocational = NamedCourse.level(kase)
                .test(level -> level == CourseLevel.EUD || level == CourseLevel.SOSU);
        return kase.knows(CourseFact.LEVEL) ? vocational : vocational.resting(CaseFact.MUNICIPALITY);
    }
}
