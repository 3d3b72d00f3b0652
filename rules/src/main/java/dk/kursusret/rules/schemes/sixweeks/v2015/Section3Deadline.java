package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.COVERED_BEFORE_2015;

import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.LatestEnd;

/**
 * The course ends within the first 26 weeks (under 25 years) or 39 weeks (from 25) of accumulated unemployment.
 * Exception, § 16: for those under the earlier scheme its deadline is enough, which a person must work out.
 */
public record Section3Deadline(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.completed-within-period";
    }

    @Override
    public Finding examine(Case kase) {
        Finding inTime = Finding.choose(LatestEnd.isFrom25(kase), LatestEnd.endsWithin(LatestEnd.WEEKS_FROM_25, kase),
                LatestEnd.endsWithin(LatestEnd.WEEKS_UNDER_25, kase));
        return inTime.or(earlierDeadline(kase));
    }

    private static Finding earlierDeadline(Case kase) {
        return kase.holds(COVERED_BEFORE_2015)
                .andThen(() -> Finding.assessment("earlier-scheme-deadline"));
    }
}
