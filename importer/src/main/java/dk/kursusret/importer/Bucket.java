package dk.kursusret.importer;

/** The one bucket the importer works with. */
public interface Bucket {

    /** Size in bytes. */
    long size(String key);

    byte[] read(String key);

    void write(String key, String contentType, byte[] bytes);
}
