package dk.kursusret.rules.schemes;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.CourseFact;
import java.time.LocalDate;

/**
 * The course begins on the last day of the scheme at the latest.
 *
 * @param id the condition's
 */
public record BegunBy(String id, LocalDate lastDay, Provision provision) implements Condition {

    @Override
    public Finding examine(Case kase) {
        return kase.read(CourseFact.START).test(start -> !start.isAfter(lastDay)).telling("last-day", lastDay)
                .tellingKnown("start", kase.read(CourseFact.START));
    }
}
