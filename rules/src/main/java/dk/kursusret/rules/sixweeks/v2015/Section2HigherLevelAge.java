package dk.kursusret.rules.sixweeks.v2015;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.NamedCourse;
import dk.kursusret.rules.sixweeks.LatestEnd;

/** At higher level the person is 25 years or more. */
public record Section2HigherLevelAge(Citation citation) implements Condition {

    @Override
    public String id() {
        return "six-weeks.higher-level-age";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(NamedCourse.isAcademy(kase), LatestEnd.isFrom25(kase), Finding.NOT_APPLICABLE);
    }
}
