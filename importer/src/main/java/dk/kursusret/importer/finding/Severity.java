package dk.kursusret.importer.finding;

/** What a finding stops, the most severe first. */
public enum Severity {
    /** The whole file; an operator cannot override it. */
    FILE,
    /** Publication, until an operator acknowledges it with a reason. */
    GUARD,
    /** One row, which is quarantined. */
    ROW,
    /** Nothing. */
    WARNING
}
