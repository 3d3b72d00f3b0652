package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.schemes.sixweeks.counting.EarliestStart;
import dk.kursusret.rules.schemes.sixweeks.counting.Star;
import java.time.LocalDate;

/** Whether the five weeks of unemployment bind the course. */
final class FiveWeeks {
    private FiveWeeks() {}

    /**
     * False where a trial exempts the course or may do so. A course whose mark is unknown waits, unless the mark would
     * exempt it.
     */
    static boolean courseWaits(Case kase) {
        return !WorkedOut.isInNoticePeriod(kase) && switch (WorkedOut.isWithoutWaitingPeriod(kase)) {
            case FALSE -> true;
            case TRUE -> WorkedOut.is(Star.exempts(kase).not());
            case UNKNOWN -> !WorkedOut.is(Star.exempts(marked(kase)));
        };
    }

    /** Whether they bind the course and it begins before they are over. */
    static boolean areStillToCome(Case kase) {
        return courseWaits(kase) && WorkedOut.is(kase.read(CourseFact.START)
                .with(EarliestStart.of(kase), LocalDate::isBefore).test(before -> before));
    }

    private static Case marked(Case kase) {
        return kase.supposing(CourseFact.WITHOUT_WAITING_PERIOD, true);
    }
}
