package dk.kursusret.importer.report;

/** The outcome of an import. */
public enum ImportStatus {
    /** Nothing prevents publication, but it has not been published. */
    READY,
    /** A file fault, too many bad rows, or an unacknowledged guard prevents publication. */
    BLOCKED,
    /** Published by this import or approval. */
    PUBLISHED,
    /** The same bytes are already published for the same list and first day. */
    UNCHANGED
}
