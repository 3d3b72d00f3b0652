package dk.kursusret.rules.schemes.sixweeks;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.facts.PersonFact;
import java.time.LocalDate;

/** {@code six-weeks} § 4: a course begun in the notice period that goes on from the first day of unemployment. */
public final class NoticePeriod {
    private NoticePeriod() {}

    public static Finding applies(Case kase) {
        return kase.holds(PersonFact.COURSE_STARTED_IN_NOTICE);
    }

    public static Reading<LocalDate> firstUnemployedDay(Case kase) {
        return kase.read(PersonFact.FIRST_UNEMPLOYED_DAY);
    }
}
