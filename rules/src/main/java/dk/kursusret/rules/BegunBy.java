package dk.kursusret.rules;

import dk.kursusret.rules.fact.CourseFact;
import java.time.LocalDate;

/**
 * The course begins on the last day of the scheme at the latest.
 *
 * @param id the condition's
 */
public record BegunBy(String id, LocalDate lastDay, Citation citation) implements Condition {

    @Override
    public Finding examine(Case kase) {
        return kase.read(CourseFact.START).test(start -> !start.isAfter(lastDay)).with("last-day", lastDay)
                .withKnown("start", kase.read(CourseFact.START));
    }
}
