package dk.kursusret.catalog;

/** Whose list it is; rates are no positive list. */
public enum ListKind {
    NATIONAL, REGIONAL, RATES
}
