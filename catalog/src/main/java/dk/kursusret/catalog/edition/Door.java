package dk.kursusret.catalog.edition;

/** How a file came in. */
public enum Door {
    CLI, ADMIN, S3, SCHEDULE, SAMPLE
}
