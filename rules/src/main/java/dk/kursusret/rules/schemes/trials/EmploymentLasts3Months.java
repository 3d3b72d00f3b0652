package dk.kursusret.rules.schemes.trials;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.EmployerFact;

/** The employment lasts three months at least. */
public record EmploymentLasts3Months(Provision provision) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.employment-lasts-3-months";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(EmployerFact.EMPLOYMENT_MONTHS).test(months -> months >= EmployerStatementTrial.MONTHS)
                .telling("required-months", EmployerStatementTrial.MONTHS);
    }
}
