package dk.kursusret.rules.trials;

import static dk.kursusret.rules.fact.CourseFact.END;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;

/** The course ends three months after the start of the employment at the latest. */
public record NoLaterThan3MonthsAfter(Citation citation) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.no-later-than-3-months-after";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(END).with(EmployerStatementTrial.latestEnd(kase), (end, last) -> !end.isAfter(last))
                .test(within -> within).withKnown("end", kase.read(END))
                .withKnown("latest-end", EmployerStatementTrial.latestEnd(kase));
    }
}
