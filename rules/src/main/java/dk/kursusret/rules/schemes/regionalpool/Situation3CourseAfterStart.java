package dk.kursusret.rules.schemes.regionalpool;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.EmployerFact;

/** The course begins on or after the first day of the employment. */
public record Situation3CourseAfterStart(Provision provision) implements Condition {

    @Override
    public String id() {
        return "regional-pool.course-after-employment-start";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(CourseFact.START).with(kase.read(EmployerFact.EMPLOYMENT_START),
                (course, employment) -> !course.isBefore(employment)).test(after -> after)
                .tellingKnown("start", kase.read(CourseFact.START))
                .tellingKnown("employment-start", kase.read(EmployerFact.EMPLOYMENT_START));
    }
}
