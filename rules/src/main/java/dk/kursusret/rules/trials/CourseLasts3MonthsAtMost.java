package dk.kursusret.rules.trials;

import static dk.kursusret.rules.fact.CourseFact.END;
import static dk.kursusret.rules.fact.CourseFact.START;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;

/** The course lasts three calendar months at most, wherever it lies. */
public record CourseLasts3MonthsAtMost(Citation citation) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.course-lasts-3-months-at-most";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(START).with(kase.read(END),
                (start, end) -> !end.isAfter(start.plusMonths(EmployerStatementTrial.MONTHS).minusDays(1)))
                .test(within -> within);
    }
}
