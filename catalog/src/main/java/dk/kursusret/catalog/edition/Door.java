package dk.kursusret.catalog.edition;

/** The way by which a file came in. */
public enum Door {
    CLI, ADMIN, S3, SCHEDULE, SAMPLE
}
