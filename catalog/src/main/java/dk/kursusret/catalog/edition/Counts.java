package dk.kursusret.catalog.edition;

/**
 * Rows of a file, blank ones not counted.
 *
 * @param rows accepted and quarantined together
 */
public record Counts(int rows, int accepted, int quarantined) {}
