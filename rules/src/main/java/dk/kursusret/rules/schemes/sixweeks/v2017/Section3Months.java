package dk.kursusret.rules.schemes.sixweeks.v2017;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.counting.CompletedWithinPeriod;

/** The course ends within the first six months (under 25 years) or nine months of accumulated unemployment. */
public record Section3Months(Provision provision) implements Condition {

    @Override
    public String id() {
        return CompletedWithinPeriod.ID;
    }

    @Override
    public Finding examine(Case kase) {
        return CompletedWithinPeriod.examine(kase, provision.citedIn(kase));
    }
}
