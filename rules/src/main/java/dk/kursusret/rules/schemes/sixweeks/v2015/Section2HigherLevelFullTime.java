package dk.kursusret.rules.schemes.sixweeks.v2015;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount;

/** At higher level the teaching is arranged as full time. */
public record Section2HigherLevelFullTime(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.higher-level-full-time";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(NamedCourse.isAcademy(kase), HoursAccount.isFullTime(kase), Finding.NOT_APPLICABLE);
    }
}
