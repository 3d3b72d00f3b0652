package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.COVERED_BEFORE_2015;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.counting.CompletedWithinPeriod;
import dk.kursusret.rules.schemes.sixweeks.counting.EarlierScheme;
import dk.kursusret.rules.schemes.sixweeks.counting.Ledighedsydelse;

/**
 * The course ends within the first six months (under 25 years) or nine months of accumulated unemployment. Exception, §
 * 16: for people under the earlier scheme its own, longer deadline is enough; whoever is known to have been under it is
 * told of that deadline alone.
 *
 * @param earlierScheme the exception's provision
 */
public record Section3Deadline(Provision provision, Citation earlierScheme) implements Condition {

    @Override
    public String id() {
        return CompletedWithinPeriod.ID;
    }

    @Override
    public Finding examine(Case kase) {
        return Ledighedsydelse.byGroup(kase, this::examineForGroup);
    }

    private Finding examineForGroup(Case kase) {
        Finding inTime = CompletedWithinPeriod.examine(kase, provision.citedIn(kase));
        Finding covered = kase.holds(COVERED_BEFORE_2015);
        if (covered.truth() == Truth.TRUE) {
            return earlierDeadline(kase, covered).because(Result.NOT_MET, "not-met").or(inTime);
        }
        return inTime.truth() == Truth.TRUE ? inTime : inTime.or(earlierDeadline(kase, covered));
    }

    private Finding earlierDeadline(Case kase, Finding covered) {
        Finding kept = EarlierScheme.isKept(kase);
        return (kept.truth() == Truth.FALSE ? kept : covered.andThen(() -> kept)).because(Result.MET, "earlier-scheme")
                .citing(earlierScheme);
    }
}
