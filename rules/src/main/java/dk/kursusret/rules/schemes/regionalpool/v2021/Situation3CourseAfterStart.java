package dk.kursusret.rules.schemes.regionalpool.v2021;

import static dk.kursusret.rules.facts.CourseFact.START;
import static dk.kursusret.rules.facts.EmployerFact.EMPLOYMENT_START;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import java.time.LocalDate;

/**
 * LAB § 97, stk. 3: the course is held after the hiring, but in connection with it. From three months after the hiring
 * a person assesses whether it still is: the Act sets no limit.
 */
public record Situation3CourseAfterStart(Provision provision) implements Condition {
    private static final int MONTHS_IN_CONNECTION = 3;

    @Override
    public String id() {
        return "regional-pool.course-after-employment-start";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(START).with(kase.read(EMPLOYMENT_START), Situation3CourseAfterStart::after)
                .decide(finding -> finding);
    }

    private static Finding after(LocalDate course, LocalDate employment) {
        if (course.isBefore(employment)) {
            return Finding.NOT_MET.limited(Limit.atLeast(START, employment))
                    .limited(Limit.atMost(EMPLOYMENT_START, course));
        }
        return course.isBefore(employment.plusMonths(MONTHS_IN_CONNECTION)) ? Finding.MET
                : Finding.assessment("course-in-connection-with-hiring").because("assessed").on(Basis.INFERRED);
    }
}
