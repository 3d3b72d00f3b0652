package dk.kursusret.catalog.edition;

/**
 * The withdrawal of an edition.
 *
 * @param reason why, in the operator's words; may be empty
 */
public record Withdrawal(AuditEntry stamp, String reason) {}
