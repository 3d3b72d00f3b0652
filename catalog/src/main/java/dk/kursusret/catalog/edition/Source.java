package dk.kursusret.catalog.edition;

/**
 * Where an edition came from.
 *
 * @param fileName as the uploader named it; no folder
 */
public record Source(String fileName, Door door, Origin origin) {}
