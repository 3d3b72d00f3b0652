package dk.kursusret.catalog.edition;

import java.time.Instant;

/**
 * Something was done to an edition.
 *
 * @param by the operator or the account that did it; never a citizen
 */
public record Stamp(Instant at, String by) {}
