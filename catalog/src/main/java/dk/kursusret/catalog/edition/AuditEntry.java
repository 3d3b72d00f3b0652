package dk.kursusret.catalog.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When something was done to an edition, and by whom.
 *
 * @param by the operator or the account that did it; never a citizen
 */
public record AuditEntry(Instant at, String by) {

    /** An entry for this moment, to the millisecond. */
    public static AuditEntry now(Clock clock, String by) {
        return new AuditEntry(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
    }
}
