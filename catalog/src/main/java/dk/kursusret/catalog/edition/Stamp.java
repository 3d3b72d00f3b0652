package dk.kursusret.catalog.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something was done to an edition.
 *
 * @param by the operator or the account that did it; never a citizen
 */
public record Stamp(Instant at, String by) {

    /** By someone now, to the millisecond. */
    public static Stamp now(Clock clock, String by) {
        return new Stamp(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
    }
}
