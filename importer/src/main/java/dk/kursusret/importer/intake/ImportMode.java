package dk.kursusret.importer.intake;

/** How far an import goes unless something stops it. */
public enum ImportMode {
    /** Only report; store nothing. */
    DRY_RUN,
    /** Store, and wait for approval. */
    STAGE,
    /** Store and publish. */
    PUBLISH
}
