package dk.kursusret.catalog.edition;

/**
 * How many rows a file has, not counting blank ones.
 *
 * @param rows accepted and quarantined together
 */
public record Counts(int rows, int accepted, int quarantined) {}
