package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Truth;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.schemes.sixweeks.counting.Star;

/** Whether the five weeks bind the course. */
final class FiveWeeks {
    private FiveWeeks() {}

    /** Not where a trial exempts it or may do so; a course of which neither mark nor day is known waits like any other. */
    static boolean courseWaits(Case kase) {
        boolean nothingKnown = WorkedOut.isWithoutWaitingPeriod(kase) == Truth.UNKNOWN && !kase.knows(CourseFact.START);
        return !WorkedOut.isInNoticePeriod(kase) && (nothingKnown
                || WorkedOut.isWithoutWaitingPeriod(kase) == Truth.FALSE || Star.exempts(kase).truth() == Truth.FALSE);
    }
}
