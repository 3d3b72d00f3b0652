package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.START;
import static dk.kursusret.rules.facts.PersonFact.AGE;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;

/** § 3: the course ends within the first six or nine months of accumulated unemployment; the same in every version. */
public final class CompletedWithinPeriod {
    public static final String ID = "six-weeks.completed-within-period";
    private static final int LAST_YEAR_UNDER_25 = 24;

    private CompletedWithinPeriod() {}

    /** @param citation for the notices that go with it */
    public static Finding examine(Case kase, Citation citation) {
        Finding finding = Ledighedsydelse.byGroup(kase, LatestEnd::isKept).resting(START)
                .resting(END);
        if (finding.result() == Result.NOT_MET && !Ledighedsydelse.isKnown(kase)
                && kase.facts().get(AGE).orElse(0) == LAST_YEAR_UNDER_25) {
            finding = finding.noticing(kase.notice("six-weeks.turning-25", citation));
        }
        return Unemployment.isFloor(kase) ? finding.noticing(kase.notice("six-weeks.hours-are-a-floor", citation))
                : finding;
    }
}
