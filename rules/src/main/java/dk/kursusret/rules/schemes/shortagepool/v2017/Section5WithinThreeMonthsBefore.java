package dk.kursusret.rules.schemes.shortagepool.v2017;

import static dk.kursusret.rules.facts.EmployerFact.EMPLOYMENT_START;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.schemes.CourseDates;
import java.time.LocalDate;

/**
 * BEK 1455/2017 § 5, stk. 1: offers of up to three months before the employment. The course lies within the three
 * months before the first day of the employment, and so lasts no longer; that day may itself still be the last of the
 * course.
 */
public record Section5WithinThreeMonthsBefore(Provision provision) implements Condition {
    private static final int MONTHS = 3;

    @Override
    public String id() {
        return "shortage-pool.within-three-months-before";
    }

    @Override
    public Finding examine(Case kase) {
        Reading<LocalDate> employment = kase.read(EMPLOYMENT_START);
        return CourseDates.beginsFrom(employment.map(day -> day.minusMonths(MONTHS)), kase)
                .because(Result.NOT_MET, "too-early")
                .and(CourseDates.endsBy(employment, kase));
    }
}
