package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.facts.CourseFact.END;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;

/** The course ends three months after the start of the employment at the latest. */
public record NoLaterThan3MonthsAfter(Provision provision) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.no-later-than-3-months-after";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(END).with(EmployerStatementTrial.latestEnd(kase), (end, last) -> !end.isAfter(last))
                .test(within -> within).tellingKnown("end", kase.read(END))
                .tellingKnown("latest-end", EmployerStatementTrial.latestEnd(kase));
    }
}
