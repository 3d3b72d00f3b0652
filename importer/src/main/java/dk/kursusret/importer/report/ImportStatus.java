package dk.kursusret.importer.report;

/** What came of an import. */
public enum ImportStatus {
    /** Nothing stands in the way of publication, which has not happened. */
    READY,
    /** A file fault, too many bad rows, or a guard that is not acknowledged. */
    BLOCKED,
    /** Published now. */
    PUBLISHED,
    /** The same bytes for the same list and first day are published already. */
    UNCHANGED
}
