package dk.kursusret.catalog;

/** Whose list it is, or what it holds instead of courses. EDUCATIONS: a national list of whole educations. */
public enum ListKind {
    NATIONAL, REGIONAL, EDUCATIONS, PACKAGES, RATES;

    /** It says which courses may be taken. */
    public boolean isPositive() {
        return this == NATIONAL || this == REGIONAL || this == EDUCATIONS;
    }
}
