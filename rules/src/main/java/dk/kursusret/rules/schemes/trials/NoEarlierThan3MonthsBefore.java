package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;

/** The course begins three months before the employment at the earliest. */
public record NoEarlierThan3MonthsBefore(Provision provision) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.no-earlier-than-3-months-before";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(START)
                .with(EmployerStatementTrial.earliestStart(kase), (start, first) -> !start.isBefore(first))
                .test(within -> within).tellingKnown("start", kase.read(START))
                .tellingKnown("earliest-start", EmployerStatementTrial.earliestStart(kase));
    }
}
