package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days between two versions on which a scheme answers nothing: it was not in force, or its text was not to be had.
 *
 * @param outcome NOT_IN_FORCE or RULE_NOT_AVAILABLE
 * @param textKey why, in the texts
 */
public record Gap(LocalDate firstDay, Optional<LocalDate> lastDay, Outcome outcome, String textKey)
        implements
            Period {}
