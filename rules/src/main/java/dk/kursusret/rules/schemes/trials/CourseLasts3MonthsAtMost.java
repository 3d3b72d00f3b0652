package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.Reading;
import java.time.LocalDate;

/** The course lasts three calendar months at most, wherever it lies. */
public record CourseLasts3MonthsAtMost(Provision provision) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.course-lasts-3-months-at-most";
    }

    @Override
    public Finding examine(Case kase) {
        Reading<LocalDate> latestEnd = kase.read(START)
                .map(start -> start.plusMonths(EmployerStatementTrial.MONTHS).minusDays(1));
        return kase.read(END).with(latestEnd, (end, last) -> !end.isAfter(last)).test(within -> within)
                .tellingKnown("latest-end", latestEnd);
    }
}
