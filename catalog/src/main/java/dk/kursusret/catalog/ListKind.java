package dk.kursusret.catalog;

/** Whose list it is, or what it holds instead of courses. */
public enum ListKind {
    NATIONAL, REGIONAL, PACKAGES, RATES;

    /** It says which courses may be taken. */
    public boolean isPositive() {
        return this == NATIONAL || this == REGIONAL;
    }
}
