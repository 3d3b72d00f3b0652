package dk.kursusret.rules.decision;

/** What an answer rests on, strongest first. */
public enum Basis {
    /** The provision itself, or one of the five documents. */
    PRIMARY,
    /** An authority's page, or two independent ones. */
    SECONDARY,
    /** A rule on a day later than the last on which it is known to hold. */
    LAST_KNOWN,
    /** Our own conclusion, with its reason. */
    INFERRED;

    public Basis weaker(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
