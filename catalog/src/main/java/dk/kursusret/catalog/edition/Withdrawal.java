package dk.kursusret.catalog.edition;

/**
 * An edition was taken back.
 *
 * @param reason why, in the operator's words; may be empty
 */
public record Withdrawal(AuditEntry stamp, String reason) {}
