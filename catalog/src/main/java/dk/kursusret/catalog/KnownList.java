package dk.kursusret.catalog;

import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A list the product knows of, whether or not an edition of it is there.
 *
 * @param id {@code six-weeks}, {@code packages}, {@code rates}, or the region's code
 * @param validity the days on which an edition of it can hold
 * @param lastEdition the last day on which an edition of it can begin, where that is not the last on which one can hold
 */
public record KnownList(String id, Text name, ListKind kind, Validity validity, Optional<LocalDate> lastEdition) {

    /** An edition of it can begin that day. */
    public boolean canBeginOn(LocalDate day) {
        return validity.holdsOn(day) && lastEdition.filter(day::isAfter).isEmpty();
    }
}
