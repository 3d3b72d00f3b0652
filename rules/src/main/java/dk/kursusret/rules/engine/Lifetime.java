package dk.kursusret.rules.engine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a version is law.
 *
 * @param lastDay inclusive; empty while no end is known
 * @param knownUntil the last day on which the text is known to hold; empty where it holds for the whole period
 */
public record Lifetime(LocalDate firstDay, Optional<LocalDate> lastDay, Optional<LocalDate> knownUntil) {

    /** A closed period, both days included. */
    public static Lifetime of(LocalDate firstDay, LocalDate lastDay) {
        return new Lifetime(firstDay, Optional.of(lastDay), Optional.empty());
    }

    /** A period without a known end. */
    public static Lifetime from(LocalDate firstDay, LocalDate knownUntil) {
        return new Lifetime(firstDay, Optional.empty(), Optional.of(knownUntil));
    }
}
