package dk.kursusret.importer.intake;

/** How far an import goes where nothing stops it. */
public enum ImportMode {
    /** Report, and store nothing. */
    DRY_RUN,
    /** Store, and wait for someone to approve. */
    STAGE,
    /** Store and publish. */
    PUBLISH
}
