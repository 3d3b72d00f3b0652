package dk.kursusret.catalog.edition;

import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A list that the product knows, whether or not it has an edition.
 *
 * @param id {@code six-weeks}, {@code packages}, {@code rates}, or the region's code
 * @param validity the days on which one of its editions can hold
 * @param lastEdition the last day on which an edition can begin, where that is earlier than the last day on which one
 *         can hold
 */
public record KnownList(String id, Text name, ListKind kind, Validity validity, Optional<LocalDate> lastEdition) {

    /** Whether an edition can begin on this day. */
    public boolean canBeginOn(LocalDate day) {
        return validity.holdsOn(day) && lastEdition.filter(day::isAfter).isEmpty();
    }

    /**
     * The last day on which an edition holds: the stated one, otherwise the day before the next edition is due, but
     * never after the list's own last day. Empty where the edition is open-ended.
     *
     * @param stated the last day that the file or whoever imports it states
     */
    public Optional<LocalDate> lastDay(LocalDate firstDay, Optional<LocalDate> stated) {
        Optional<LocalDate> last = stated.or(() -> kind.successorDue(firstDay).map(due -> due.minusDays(1)));
        return last.map(day -> validity.lastDay().filter(day::isAfter).orElse(day));
    }
}
