package dk.kursusret.catalog;

/** How sure a fact of the product's own data is; answers that rest on anything but SOURCED say so. */
public enum Basis {
    /** Stands in a primary source. */
    SOURCED,
    /** Stands in a secondary source. */
    SECONDARY,
    /** Concluded by us. */
    INFERRED
}
