package dk.kursusret.catalog.edition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a file replaces the list or adds to it, and for how long.
 *
 * @param base the first day of the edition that a supplement adds to; empty for an edition
 * @param lastDay the last day on which it holds or adds, inclusive; empty for an edition that holds until it is
 *         replaced, and for a supplement that adds for as long as its edition holds
 * @param reason why a supplement is made; empty for an edition
 */
public record Term(EditionKind kind, Optional<LocalDate> base, Optional<LocalDate> lastDay, String reason) {
    /** The term of an edition whose last day is not stated. */
    public static final Term EDITION = new Term(EditionKind.EDITION, Optional.empty(), Optional.empty(), "");

    public Term until(Optional<LocalDate> day) {
        return new Term(kind, base, day, reason);
    }
}
