package dk.kursusret.catalog;

import java.time.LocalDate;
import java.util.Optional;

/** Days from the first to the last, both inclusive; an end that is empty is open. */
public record Validity(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {

    public boolean holdsOn(LocalDate day) {
        return firstDay.filter(day::isBefore).isEmpty() && lastDay.filter(day::isAfter).isEmpty();
    }
}
