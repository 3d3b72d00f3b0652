package dk.kursusret.rules.schemes.sixweeks.v2015;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.sixweeks.LatestEnd;

/** At higher level the person is 25 years or more. */
public record Section2HigherLevelAge(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.higher-level-age";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(NamedCourse.isAcademy(kase), LatestEnd.isFrom25(kase), Finding.NOT_APPLICABLE);
    }
}
