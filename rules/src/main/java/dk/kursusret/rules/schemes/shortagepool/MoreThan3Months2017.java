package dk.kursusret.rules.schemes.shortagepool;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.PersonFact;

/** Unemployed for more than three months: three months to the day are not enough. */
public record MoreThan3Months2017(Provision provision) implements Condition {
    private static final int MONTHS = 3;

    @Override
    public String id() {
        return "shortage-pool.more-than-three-months";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(PersonFact.UNEMPLOYED_SINCE).test(since -> since.plusMonths(MONTHS).isBefore(kase.asOf()))
                .tellingKnown("since", kase.read(PersonFact.UNEMPLOYED_SINCE));
    }
}
