package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days for which a scheme has no version: it was not in force, or we do not have its text.
 *
 * @param outcome NOT_IN_FORCE or RULE_NOT_AVAILABLE
 * @param textKey of the notice that says why
 */
public record Gap(LocalDate firstDay, Optional<LocalDate> lastDay, Outcome outcome, String textKey)
        implements
            Period {

    /**
     * The time after a scheme's last day.
     *
     * @param textKey of the notice that says what goes on
     */
    public static Gap after(LocalDate lastDay, String textKey) {
        return new Gap(lastDay.plusDays(1), Optional.empty(), Outcome.NOT_IN_FORCE, textKey);
    }
}
