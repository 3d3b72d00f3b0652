package dk.kursusret.catalog.edition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a file replaces the list or adds to it, and for how long.
 *
 * @param base for a supplement the first day of the edition it adds to; empty for an edition
 * @param lastDay the last day on which it holds or adds, inclusive; empty for what holds until it is replaced, and for a
 *        supplement that adds for as long as its edition holds
 * @param reason why a supplement is made; empty for an edition
 */
public record Term(EditionKind kind, Optional<LocalDate> base, Optional<LocalDate> lastDay, String reason) {
    /** An edition for which no last day is given. */
    public static final Term EDITION = new Term(EditionKind.EDITION, Optional.empty(), Optional.empty(), "");

    public Term until(Optional<LocalDate> day) {
        return new Term(kind, base, day, reason);
    }
}
