package dk.kursusret.catalog;

/** Whose list it is; packages are no positive list. */
public enum ListKind {
    NATIONAL, REGIONAL, PACKAGES
}
