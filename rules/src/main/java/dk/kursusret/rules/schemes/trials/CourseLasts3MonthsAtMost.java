package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.Reading;
import java.time.LocalDate;

/** The course lasts at most three calendar months, whenever it is held. */
public record CourseLasts3MonthsAtMost(Provision provision) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.course-lasts-3-months-at-most";
    }

    @Override
    public Finding examine(Case kase) {
        return latestEnd(kase).with(kase.read(END), (last, end) -> Finding.of(!end.isAfter(last))
                .limited(Limit.atMost(END, last))).decide(finding -> finding);
    }

    /** Three months after its first day, less one day. */
    static Reading<LocalDate> latestEnd(Case kase) {
        return kase.read(START).map(start -> start.plusMonths(EmployerStatementTrial.MONTHS).minusDays(1));
    }
}
