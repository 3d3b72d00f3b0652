package dk.kursusret.catalog.edition;

/**
 * The file an edition was made of.
 *
 * @param source file and door
 * @param counts rows of the file
 * @param acknowledgement guards that were accepted when it was staged
 */
public record Delivery(Source source, Counts counts, Acknowledgement acknowledgement) {}
