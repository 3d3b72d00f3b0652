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
import dk.kursusret.rules.schemes.sixweeks.counting.LatestEnd;
import dk.kursusret.rules.schemes.sixweeks.counting.Ledighedsydelse;

/**
 * The course ends within the first six months (under 25 years) or nine months of accumulated unemployment. Exception, §
 * 16: for people under the earlier scheme its own deadline is enough: thirteen months from the age of 25, ten below it,
 * twelve for people visiteret to fleksjob (LBK 990/2014 §§ 26 a, stk. 3, and 73 b, stk. 1). Months are not converted
 * there.
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
        return inTime.truth() == Truth.TRUE ? inTime : inTime.or(earlierDeadline(kase));
    }

    private Finding earlierDeadline(Case kase) {
        Finding kept = Finding.choose(Ledighedsydelse.isReceived(kase), within(52, 53, kase), Finding.choose(
                LatestEnd.isFrom25(kase), within(56, 57, kase), within(43, 44, kase)));
        return (kept.truth() == Truth.FALSE ? kept : kase.holds(COVERED_BEFORE_2015).andThen(() -> kept))
                .because(Result.MET, "earlier-scheme").citing(earlierScheme);
    }

    /** Met within the first number of weeks, too late beyond the second; in between, a person must count the months. */
    private static Finding within(int inAnyCase, int atTheMost, Case kase) {
        Finding surely = LatestEnd.endsWithin(inAnyCase, kase);
        Finding perhaps = LatestEnd.endsWithin(atTheMost, kase);
        return surely.truth() == Truth.FALSE && perhaps.truth() == Truth.TRUE
                ? Finding.assessment("earlier-scheme-deadline").resting(surely.sources())
                : surely;
    }
}
