package dk.kursusret.catalog.edition;

import dk.kursusret.rules.tables.ShippedTable;
import java.time.LocalDate;
import java.util.Optional;

/** Days from the first to the last, both inclusive; an end that is empty is open. */
public record Validity(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
    /** Of a row with the columns {@code firstDay} and {@code lastDay}. */
    public static Validity of(ShippedTable.Row row) {
        return new Validity(row.day("firstDay"), row.day("lastDay"));
    }

    public boolean holdsOn(LocalDate day) {
        return firstDay.filter(day::isBefore).isEmpty() && lastDay.filter(day::isAfter).isEmpty();
    }
}
