package dk.kursusret.rules.schemes.sixweeks.v2020;

import static dk.kursusret.rules.facts.PersonFact.USE;
import static dk.kursusret.rules.facts.PersonFact.USED_ERHVERVSGRUPPE;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.facts.SixWeeksUse;
import dk.kursusret.rules.lists.Slug;

/** All courses of the benefit period lie in the group of trades of the first one that was approved. */
public record OneErhvervsgruppe(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.one-erhvervsgruppe";
    }

    @Override
    public Finding examine(Case kase) {
        Finding same = kase.read(USED_ERHVERVSGRUPPE).with(NamedCourse.erhvervsgruppe(kase),
                (first, now) -> Slug.folded(first).equals(Slug.folded(now))).test(equal -> equal);
        return Finding.choose(kase.is(USE, SixWeeksUse.NONE), Finding.NOT_APPLICABLE, same);
    }
}
