package dk.kursusret.rules.engine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a scheme existed, but its text was not to be had.
 *
 * @param textKey why, in the texts
 */
public record Gap(LocalDate firstDay, Optional<LocalDate> lastDay, String textKey) implements Period {}
