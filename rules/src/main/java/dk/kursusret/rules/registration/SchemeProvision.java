package dk.kursusret.rules.registration;

import dk.kursusret.rules.tables.ShippedTable;
import dk.kursusret.rules.decision.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A provision on a scheme's money, and the days of an expense that it holds for, both included; an empty end is open.
 *
 * @param scheme its id
 */
record SchemeProvision(String scheme, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, String document,
        String section) {

    static SchemeProvision of(ShippedTable.Row row) {
        return new SchemeProvision(row.required("scheme"), row.day("firstDay"), row.day("lastDay"),
                row.required("document"), row.required("section"));
    }

    /** The provision as it is on the day of the expense. */
    Citation citation(LocalDate expense) {
        return Citation.named(document, section, expense);
    }

    boolean holds(String id, LocalDate expense) {
        return scheme.equals(id) && (firstDay.isEmpty() || !expense.isBefore(firstDay.get()))
                && (lastDay.isEmpty() || !expense.isAfter(lastDay.get()));
    }
}
