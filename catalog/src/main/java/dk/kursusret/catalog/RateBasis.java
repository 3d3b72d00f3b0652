package dk.kursusret.catalog;

/** What kind of source an amount was found in. */
public enum RateBasis {
    PRIMARY, SECONDARY
}
