package dk.kursusret.importer.bucket;

import java.util.Optional;

/** The one bucket the importer works with. */
public interface Bucket {

    /**
     * A file as it was put there.
     *
     * @param id of the version; empty: the newest
     */
    record Version(String key, Optional<String> id) {}

    /** Size in bytes; empty where the version was put there and is deleted since. */
    Optional<Long> size(Version file);

    byte[] read(Version file);

    /** Deletes a version for good. */
    void delete(Version file);

    /** Empty where there is no such file. */
    Optional<byte[]> find(String key);

    void write(String key, String contentType, byte[] bytes);
}
