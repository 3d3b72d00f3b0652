package dk.kursusret.rules.schemes.sixweeks.v2017;

import static dk.kursusret.rules.facts.PersonFact.USED_ERHVERVSGRUPPE;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.Qualified;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.lists.Slug;
import dk.kursusret.rules.schemes.sixweeks.orders.EarlierList;
import java.util.Optional;

/**
 * People who have chosen an erhvervsgruppe that a new list lacks keep the right to its courses on the previous list.
 *
 * @param condition the condition on the list in force
 * @param change the provision of the exception
 */
public record Section2ChosenGroupGone(Condition condition, Provision change) implements Qualified {

    @Override
    public Finding examine(Case kase) {
        Finding now = condition.examine(kase).resting(USED_ERHVERVSGRUPPE);
        return now.truth() == Truth.TRUE || !groupIsGone(kase) ? now
                : EarlierList.beforePresent(kase)
                        .map(edition -> condition.examine(EarlierList.inForce(edition, kase)))
                        .filter(then -> then.truth() == Truth.TRUE)
                        .map(then -> then.because("chosen-group-gone").citing(change.citedIn(kase))
                                .resting(now.sources()))
                        .orElse(now);
    }

    private static boolean groupIsGone(Case kase) {
        Optional<Edition> present = kase.lists().inForce(PositiveLists.NATIONAL);
        return present.isPresent() && kase.facts().get(USED_ERHVERVSGRUPPE)
                .filter(group -> !holds(present.get(), group)).isPresent()
                && EarlierList.beforePresent(kase).filter(before -> holds(before,
                        kase.facts().get(USED_ERHVERVSGRUPPE).orElseThrow())).isPresent();
    }

    private static boolean holds(Edition edition, String group) {
        return edition.courses().stream().flatMap(course -> course.erhvervsgruppe().stream())
                .anyMatch(listed -> Slug.folded(listed).equals(Slug.folded(group)));
    }
}
