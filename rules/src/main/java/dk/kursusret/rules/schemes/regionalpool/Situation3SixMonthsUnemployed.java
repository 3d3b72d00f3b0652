package dk.kursusret.rules.schemes.regionalpool;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.facts.PersonFact;

/** Six calendar months of unemployment at least before the employment. */
public record Situation3SixMonthsUnemployed(Provision provision) implements Condition {
    private static final int MONTHS = 6;

    @Override
    public String id() {
        return "regional-pool.six-months-unemployed";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.UNEMPLOYED_SINCE).with(kase.read(EmployerFact.EMPLOYMENT_START),
                (since, employment) -> !since.plusMonths(MONTHS).isAfter(employment)).test(enough -> enough)
                .tellingKnown("since", kase.read(PersonFact.UNEMPLOYED_SINCE))
                .tellingKnown("employment-start", kase.read(EmployerFact.EMPLOYMENT_START));
    }
}
