package dk.kursusret.importer.bucket;

import java.util.Optional;

/** The one bucket the importer works with. */
public interface Bucket {

    /** Size in bytes. */
    long size(String key);

    byte[] read(String key);

    /** Empty where there is no such file. */
    Optional<byte[]> find(String key);

    void write(String key, String contentType, byte[] bytes);
}
