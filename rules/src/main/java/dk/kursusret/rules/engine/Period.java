package dk.kursusret.rules.engine;

import java.time.LocalDate;
import java.util.Optional;

/** A part of a scheme's life, both days included. */
public sealed interface Period permits RuleVersion, Gap {
    LocalDate firstDay();

    Optional<LocalDate> lastDay();

    default boolean includes(LocalDate day) {
        return !day.isBefore(firstDay()) && (lastDay().isEmpty() || !day.isAfter(lastDay().get()));
    }
}
