package dk.kursusret.rules.sixweeks.v2015;

import static dk.kursusret.rules.fact.PersonFact.USE;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.fact.SixWeeksUse;

/** One course or one path in a benefit period. One that was broken off is § 5's to judge. */
public record Section2OneCourse(Citation citation) implements Condition {

    @Override
    public String id() {
        return "six-weeks.one-course";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(USE).test(use -> use != SixWeeksUse.COMPLETED);
    }
}
