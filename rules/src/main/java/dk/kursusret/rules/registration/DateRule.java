package dk.kursusret.rules.registration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * On which days a code may be used, both days included.
 *
 * @param day which day of the registration is looked at
 * @param otherwise the statement that tells why a day outside does not do
 */
public record DateRule(Day day, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, String otherwise) {
    /** The days of a registration. */
    public enum Day {
        ACTIVITY_START, REGISTERED_ON
    }

    boolean holdsOn(LocalDate on) {
        return firstDay.map(first -> !on.isBefore(first)).orElse(true)
                && lastDay.map(last -> !on.isAfter(last)).orElse(true);
    }
}
