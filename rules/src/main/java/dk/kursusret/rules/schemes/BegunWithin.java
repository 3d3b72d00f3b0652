package dk.kursusret.rules.schemes;

import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.Reading;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The course begins within the life of the scheme, both days included; a course that has begun in time may be finished.
 *
 * @param id the condition's
 * @param lastDay empty where the text does not tie the start to one
 */
public record BegunWithin(String id, LocalDate firstDay, Optional<LocalDate> lastDay, Provision provision)
        implements
            Condition {

    @Override
    public Finding examine(Case kase) {
        return within(kase, firstDay, lastDay);
    }

    /**
     * Reasons: {@code too-early} and {@code too-late}, each with the day as limit of the start. A course that ended
     * before the first day began too early, on whatever day.
     */
    public static Finding within(Case kase, LocalDate firstDay, Optional<LocalDate> lastDay) {
        Finding notTooLate = kase.read(START).decide(start -> lastDay.filter(start::isAfter)
                .map(last -> Finding.NOT_MET.because("too-late").limited(Limit.atMost(START, last)))
                .orElse(Finding.MET));
        return CourseDates.beginsFrom(Reading.of(firstDay), kase).because(Result.NOT_MET, "too-early").and(notTooLate);
    }
}
