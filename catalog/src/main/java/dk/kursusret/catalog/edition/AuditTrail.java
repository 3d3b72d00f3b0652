package dk.kursusret.catalog.edition;

import java.time.Instant;
import java.util.Optional;

/**
 * What was done to an edition, when, and by whom.
 *
 * @param staged when the rows were stored, and who brought the file
 * @param approved when it was approved, and by whom; empty before that
 * @param publishedAt since when readers see it; empty before that
 * @param withdrawal empty unless it was rolled back
 */
public record AuditTrail(AuditEntry staged, Optional<AuditEntry> approved, Optional<Instant> publishedAt,
        Optional<Withdrawal> withdrawal) {

    public static AuditTrail of(AuditEntry staged) {
        return new AuditTrail(staged, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Approval publishes the edition at the same moment. */
    public AuditTrail approved(AuditEntry by) {
        return new AuditTrail(staged, Optional.of(by), Optional.of(by.at()), withdrawal);
    }

    public AuditTrail withdrawn(Optional<Withdrawal> by) {
        return new AuditTrail(staged, approved, publishedAt, by);
    }
}
