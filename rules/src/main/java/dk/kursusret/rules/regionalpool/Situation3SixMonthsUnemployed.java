package dk.kursusret.rules.regionalpool;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.fact.EmployerFact;
import dk.kursusret.rules.fact.PersonFact;

/** Six calendar months of unemployment at least before the employment. */
public record Situation3SixMonthsUnemployed(Citation citation) implements Condition {
    private static final int MONTHS = 6;

    @Override
    public String id() {
        return "regional-pool.six-months-unemployed";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.UNEMPLOYED_SINCE).with(kase.read(EmployerFact.EMPLOYMENT_START),
                (since, employment) -> !since.plusMonths(MONTHS).isAfter(employment)).test(enough -> enough)
                .withKnown("since", kase.read(PersonFact.UNEMPLOYED_SINCE))
                .withKnown("employment-start", kase.read(EmployerFact.EMPLOYMENT_START));
    }
}
