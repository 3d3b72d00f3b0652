package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.facts.EmployerFact.EMPLOYMENT_MONTHS;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;

/** The employment lasts at least three months. */
public record EmploymentLasts3Months(Provision provision) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.employment-lasts-3-months";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(EMPLOYMENT_MONTHS).test(months -> months >= EmployerStatementTrial.MONTHS)
                .limited(Limit.atLeast(EMPLOYMENT_MONTHS, EmployerStatementTrial.MONTHS));
    }
}
