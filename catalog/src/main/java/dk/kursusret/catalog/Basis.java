package dk.kursusret.catalog;

/** How sure a fact of regions and neighbours is; an answer that rests on an inferred one says so. */
public enum Basis {
    /** Found written. */
    SOURCED,
    /** Concluded by us. */
    INFERRED
}
