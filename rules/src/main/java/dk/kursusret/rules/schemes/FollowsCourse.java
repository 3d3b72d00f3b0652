package dk.kursusret.rules.schemes;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.EmployerFact.EMPLOYMENT_FOLLOWS_IMMEDIATELY;
import static dk.kursusret.rules.facts.EmployerFact.EMPLOYMENT_START;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.decision.Truth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The employment follows immediately after the course: the employer's statement must say so, and the dates must bear it
 * out. No source says how soon "immediately" is: up to a month is accepted as it is stated, anything longer is for a
 * person to assess.
 *
 * @param id the condition's
 */
public record FollowsCourse(String id, Earliest earliest, Provision provision) implements Condition {
    private static final int DAYS_TAKEN_AT_THEIR_WORD = 31;

    /** The first day on which an employment follows a course. */
    public enum Earliest {
        /** The course's last day: a shift may begin after a morning's course. */
        LAST_DAY_OF_COURSE(0), DAY_AFTER_COURSE(1);

        private final int daysAfterEnd;

        Earliest(int daysAfterEnd) {
            this.daysAfterEnd = daysAfterEnd;
        }
    }

    @Override
    public Finding examine(Case kase) {
        Finding said = kase.holds(EMPLOYMENT_FOLLOWS_IMMEDIATELY);
        Finding days = kase.read(END).with(kase.read(EMPLOYMENT_START), this::between).decide(finding -> finding);
        Finding decides = days.truth() == Truth.FALSE ? days : said.andThen(() -> days);
        return decides.resting(said.sources()).resting(days.sources());
    }

    private Finding between(LocalDate end, LocalDate employment) {
        LocalDate first = end.plusDays(earliest.daysAfterEnd);
        if (employment.isBefore(first)) {
            return Finding.NOT_MET.because("begins-before-end").limited(Limit.atLeast(EMPLOYMENT_START, first))
                    .limited(Limit.atMost(END, employment.minusDays(earliest.daysAfterEnd)));
        }
        long days = ChronoUnit.DAYS.between(end, employment);
        return days <= DAYS_TAKEN_AT_THEIR_WORD ? Finding.MET
                : Finding.assessment("employment-follows-immediately").because("assessed").telling("days", days)
                        .on(Basis.INFERRED);
    }
}
