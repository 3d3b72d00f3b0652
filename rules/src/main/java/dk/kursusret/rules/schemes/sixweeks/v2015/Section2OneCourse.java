package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.USE;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.SixWeeksUse;

/** One course or one path in a benefit period. One that was broken off is § 5's to judge. */
public record Section2OneCourse(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.one-course";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(USE).test(use -> use != SixWeeksUse.COMPLETED);
    }
}
