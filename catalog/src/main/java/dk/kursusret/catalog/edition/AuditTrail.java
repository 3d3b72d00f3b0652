package dk.kursusret.catalog.edition;

import java.time.Instant;
import java.util.Optional;

/**
 * What was done to an edition, when, and by whom.
 *
 * @param staged when the rows were stored, and by whom the file was brought
 * @param approved when it was approved, and by whom; empty until then
 * @param publishedAt from when on it is known to readers; empty until then
 * @param withdrawal empty unless it was rolled back
 */
public record AuditTrail(AuditEntry staged, Optional<AuditEntry> approved, Optional<Instant> publishedAt,
        Optional<Withdrawal> withdrawal) {

    public static AuditTrail of(AuditEntry staged) {
        return new AuditTrail(staged, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Approval publishes. */
    public AuditTrail approved(AuditEntry by) {
        return new AuditTrail(staged, Optional.of(by), Optional.of(by.at()), withdrawal);
    }

    public AuditTrail withdrawn(Optional<Withdrawal> by) {
        return new AuditTrail(staged, approved, publishedAt, by);
    }
}
