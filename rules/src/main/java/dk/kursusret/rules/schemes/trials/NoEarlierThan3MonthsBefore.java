package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.facts.CourseFact.START;
import static dk.kursusret.rules.facts.EmployerFact.EMPLOYMENT_START;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.CourseDates;

/** The course begins no earlier than three months before the employment. */
public record NoEarlierThan3MonthsBefore(Provision provision) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.no-earlier-than-3-months-before";
    }

    @Override
    public Finding examine(Case kase) {
        Finding begins = CourseDates.beginsFrom(kase.read(EMPLOYMENT_START)
                .map(start -> start.minusMonths(EmployerStatementTrial.MONTHS)), kase);
        return kase.read(START).value().map(start -> begins.limited(
                Limit.atMost(EMPLOYMENT_START, start.plusMonths(EmployerStatementTrial.MONTHS)))).orElse(begins);
    }
}
