package dk.kursusret.catalog.edition;

/**
 * Where an edition came from.
 *
 * @param fileName as the uploader named it, without folders
 */
public record Source(String fileName, Door door, Origin origin) {}
