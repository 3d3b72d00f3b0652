package dk.kursusret.importer.bucket;

import java.util.Optional;

/** The one bucket the importer works with. */
public interface Bucket {

    /**
     * One version of a file.
     *
     * @param id the version's id; empty for the newest version
     */
    record Version(String key, Optional<String> id) {}

    /** The size in bytes; empty where the version named by its id has been deleted. */
    Optional<Long> size(Version file);

    byte[] read(Version file);

    /** Deletes a version for good. */
    void delete(Version file);

    /** Reads the newest version; empty where there is no such file. */
    Optional<byte[]> find(String key);

    void write(String key, String contentType, byte[] bytes);
}
