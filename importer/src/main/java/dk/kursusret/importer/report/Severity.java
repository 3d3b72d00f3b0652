package dk.kursusret.importer.report;

/** What a finding stops, most first. */
public enum Severity {
    /** The whole file, whatever the operator says. */
    FILE,
    /** Publication, until an operator acknowledges it with a reason. */
    GUARD,
    /** One row, which is set aside. */
    ROW,
    /** Nothing. */
    WARNING;

    /** By the first letter of a code. */
    static Severity of(String code) {
        return switch (code.charAt(0)) {
            case 'F' -> FILE;
            case 'A' -> GUARD;
            case 'R' -> ROW;
            case 'W' -> WARNING;
            default -> throw new IllegalArgumentException("no severity begins with " + code.charAt(0));
        };
    }
}
