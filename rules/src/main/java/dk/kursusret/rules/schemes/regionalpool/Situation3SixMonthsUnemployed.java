package dk.kursusret.rules.schemes.regionalpool;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.facts.PersonFact;

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
