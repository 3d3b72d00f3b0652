package dk.kursusret.catalog.edition;

/** The state of a published edition or supplement on a day, as known at a moment. */
public enum EditionState {
    /** It holds, or is merged over the edition that holds. */
    IN_FORCE,
    /** Its first day lies ahead. */
    NOT_YET_IN_FORCE,
    /** A newer edition holds, or a correction for the same first day has taken its place. */
    SUPERSEDED,
    /** Its last day has passed and no newer edition has begun; or it is a supplement to such an edition. */
    LAPSED,
    /** A supplement whose last day has passed. */
    ENDED,
    /** It was rolled back. */
    WITHDRAWN,
    /** A supplement whose edition was withdrawn. */
    BASE_WITHDRAWN
}
