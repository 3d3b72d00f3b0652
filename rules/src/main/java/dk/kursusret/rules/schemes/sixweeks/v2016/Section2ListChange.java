package dk.kursusret.rules.schemes.sixweeks.v2016;

import static dk.kursusret.rules.facts.CourseFact.APPLIED_ON;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.Qualified;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.schemes.sixweeks.orders.EarlierList;
import java.util.Optional;

/**
 * A course applied for under the list that was in force is kept although a new list lacks it, or although we do not
 * have the new one.
 *
 * @param condition the condition on the list in force
 * @param change the provision of the exception
 */
public record Section2ListChange(Condition condition, Provision change) implements Qualified {

    @Override
    public Finding examine(Case kase) {
        Finding now = condition.examine(kase).resting(APPLIED_ON);
        boolean isOpen = now.truth() == Truth.FALSE || now.truth() == Truth.UNKNOWN && kase.knows(APPLIED_ON);
        return isOpen ? before(kase, now) : now;
    }

    private Finding before(Case kase, Finding now) {
        Optional<Edition> earlier = kase.knows(APPLIED_ON)
                ? kase.facts().get(APPLIED_ON).flatMap(day -> kase.lists().inForceOn(PositiveLists.NATIONAL, day))
                : EarlierList.beforePresent(kase);
        Finding then = earlier.map(edition -> condition.examine(EarlierList.inForce(edition, kase))).orElse(now);
        if (then.truth() != Truth.TRUE) {
            return now;
        }
        String kept = now.truth() == Truth.FALSE ? "applied-under-earlier-list" : "applied-while-listed";
        return (kase.knows(APPLIED_ON) ? then.because(kept).citing(change.citedIn(kase))
                : Finding.missing(APPLIED_ON).because("on-earlier-list")).resting(now.sources());
    }
}
