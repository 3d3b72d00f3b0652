package dk.kursusret.rules.registration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a code may not be used, both included; an empty end is open.
 *
 * @param day which day of a registration may not be among them
 * @param because the id of the statement that says why
 */
public record Closure(Day day, Optional<LocalDate> from, Optional<LocalDate> to, String because) {
    /** The days of a registration. */
    public enum Day {
        ACTIVITY_START, REGISTERED_ON
    }

    boolean includes(LocalDate on) {
        return (from.isEmpty() || !on.isBefore(from.get())) && (to.isEmpty() || !on.isAfter(to.get()));
    }
}
