package dk.kursusret.catalog.edition;

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

    /**
     * The last day on which an edition holds: the one that is stated, else the day before the next one is due; never after the
     * list's own last day. Empty where it has no end.
     *
     * @param stated by the file or by whoever brings it
     */
    public Optional<LocalDate> lastDay(LocalDate firstDay, Optional<LocalDate> stated) {
        Optional<LocalDate> last = stated.or(() -> kind.successorDue(firstDay).map(due -> due.minusDays(1)));
        return last.map(day -> validity.lastDay().filter(day::isAfter).orElse(day));
    }
}
