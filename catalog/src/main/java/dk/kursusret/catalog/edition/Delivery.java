package dk.kursusret.catalog.edition;

/**
 * The file from which an edition was made.
 *
 * @param source its name, and how it came in
 * @param counts how many rows it has
 * @param acknowledgement the guards that were acknowledged when it was staged
 */
public record Delivery(Source source, Counts counts, Acknowledgement acknowledgement) {}
