package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.AGE;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.sixweeks.counting.LatestEnd;

/** At higher level the person is at least 25; the age is that on the first day of the course. */
public record Section2HigherLevelAge(Provision provision) implements Condition {
    private static final int LAST_YEAR_BEFORE = 24;

    @Override
    public String id() {
        return "six-weeks.higher-level-age";
    }

    @Override
    public Finding examine(Case kase) {
        Finding finding = Finding.choose(NamedCourse.isAcademy(kase), LatestEnd.isFrom25(kase), Finding.NOT_APPLICABLE);
        boolean soon = finding.truth() == Truth.FALSE && kase.facts().get(AGE).orElse(0) == LAST_YEAR_BEFORE;
        return soon ? finding.noticing(kase.notice("six-weeks.turning-25", provision.citedIn(kase))) : finding;
    }
}
