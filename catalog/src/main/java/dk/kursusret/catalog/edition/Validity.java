package dk.kursusret.catalog.edition;

import dk.kursusret.rules.tables.ShippedTable;
import java.time.LocalDate;
import java.util.Optional;

/** A period from its first to its last day, both inclusive. An empty day means that the period is open at that end. */
public record Validity(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
    /** Reads the columns {@code firstDay} and {@code lastDay} of a row. */
    public static Validity of(ShippedTable.Row row) {
        return new Validity(row.day("firstDay"), row.day("lastDay"));
    }

    public boolean holdsOn(LocalDate day) {
        return firstDay.filter(day::isBefore).isEmpty() && lastDay.filter(day::isAfter).isEmpty();
    }
}
