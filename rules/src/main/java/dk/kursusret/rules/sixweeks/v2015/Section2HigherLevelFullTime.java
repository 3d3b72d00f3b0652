package dk.kursusret.rules.sixweeks.v2015;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.NamedCourse;
import dk.kursusret.rules.sixweeks.HoursAccount;

/** At higher level the teaching is arranged as full time. */
public record Section2HigherLevelFullTime(Citation citation) implements Condition {

    @Override
    public String id() {
        return "six-weeks.higher-level-full-time";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(NamedCourse.isAcademy(kase), HoursAccount.isFullTime(kase), Finding.NOT_APPLICABLE);
    }
}
