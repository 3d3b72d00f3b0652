package dk.kursusret.catalog.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something was done to an edition.
 *
 * @param by the operator or the account that did it; never a citizen
 */
public record AuditEntry(Instant at, String by) {

    /** By someone now, to the millisecond. */
    public static AuditEntry now(Clock clock, String by) {
        return new AuditEntry(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
    }
}
