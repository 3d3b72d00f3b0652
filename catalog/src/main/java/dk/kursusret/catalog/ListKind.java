package dk.kursusret.catalog;

/** Whose list it is. */
public enum ListKind {
    NATIONAL, REGIONAL
}
