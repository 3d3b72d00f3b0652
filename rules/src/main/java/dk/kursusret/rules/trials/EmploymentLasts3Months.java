package dk.kursusret.rules.trials;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.fact.EmployerFact;

/** The employment lasts three months at least. */
public record EmploymentLasts3Months(Citation citation) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.employment-lasts-3-months";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(EmployerFact.EMPLOYMENT_MONTHS).test(months -> months >= EmployerStatementTrial.MONTHS)
                .with("required-months", EmployerStatementTrial.MONTHS);
    }
}
