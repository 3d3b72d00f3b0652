package dk.kursusret.catalog.edition;

/** Whether an upload replaces the list from its first day on, or adds to the edition that holds on it. */
public enum EditionKind {
    EDITION, SUPPLEMENT
}
