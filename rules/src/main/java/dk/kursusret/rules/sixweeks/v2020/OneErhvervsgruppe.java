package dk.kursusret.rules.sixweeks.v2020;

import static dk.kursusret.rules.fact.PersonFact.USE;
import static dk.kursusret.rules.fact.PersonFact.USED_ERHVERVSGRUPPE;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.NamedCourse;
import dk.kursusret.rules.fact.SixWeeksUse;
import dk.kursusret.rules.list.Slug;

/** All courses of the benefit period lie in the group of trades of the first one that was approved. */
public record OneErhvervsgruppe(Citation citation) implements Condition {

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
