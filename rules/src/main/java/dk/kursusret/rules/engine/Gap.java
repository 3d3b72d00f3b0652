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
            Period {}
