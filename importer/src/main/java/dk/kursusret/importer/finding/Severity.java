package dk.kursusret.importer.finding;

/** What a finding stops, most first. */
public enum Severity {
    /** The whole file, whatever the operator says. */
    FILE,
    /** Publication, until an operator acknowledges it with a reason. */
    GUARD,
    /** One row, which is set aside. */
    ROW,
    /** Nothing. */
    WARNING
}
