package dk.kursusret.importer.profile;

/** Whether a file has to have a column. */
public enum Presence {
    REQUIRED, OPTIONAL
}
