package dk.kursusret.rules.schemes;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.decision.Truth;
import java.time.LocalDate;

/**
 * When a course is held. Its first and its last day bound each other: if only one is known, it can decide for the
 * other.
 */
public final class CourseDates {
    private CourseDates() {}

    /** Whether the course begins on the day or later. One that ended before the day also began before it. */
    public static Finding beginsFrom(Reading<LocalDate> earliest, Case kase) {
        Finding begins = earliest.with(kase.read(START), (first, start) -> !start.isBefore(first))
                .test(inTime -> inTime);
        Finding ended = earliest.with(kase.read(END), (first, end) -> !end.isBefore(first)).test(inTime -> inTime);
        Finding within = boundedBy(ended, begins);
        return earliest.value().map(first -> within.limited(Limit.atLeast(START, first))).orElse(within);
    }

    /** Whether the course ends on the day or earlier. One that begins after the day also ends after it. */
    public static Finding endsBy(Reading<LocalDate> latest, Case kase) {
        Finding ends = latest.with(kase.read(END), (last, end) -> !end.isAfter(last)).test(inTime -> inTime);
        Finding begun = latest.with(kase.read(START), (last, start) -> !start.isAfter(last)).test(inTime -> inTime);
        Finding within = boundedBy(begun, ends);
        return latest.value().map(last -> within.limited(Limit.atMost(END, last))).orElse(within);
    }

    /** The other day decides where it says no and the day asked about is unknown; otherwise it is not asked for. */
    private static Finding boundedBy(Finding other, Finding asked) {
        return other.truth() == Truth.FALSE && asked.truth() == Truth.UNKNOWN ? other.resting(asked.sources())
                : asked.resting(other.sources());
    }
}
