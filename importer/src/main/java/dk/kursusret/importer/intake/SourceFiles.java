package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.importer.bucket.Bucket;

/** Keeps the original file of every edition, so that it can be inspected later. */
public interface SourceFiles {
    /** Keeps nothing. */
    SourceFiles NONE = (id, bytes) -> {};

    /** Keeps a file. Keeping the same file again changes nothing. */
    void keep(EditionId id, byte[] bytes);

    /** Keeps files in the bucket under {@code sources/{list}/{firstDay}/{sha256}}. */
    static SourceFiles in(Bucket bucket) {
        return (id, bytes) -> bucket.write("sources/" + id.list() + "/" + id.firstDay() + "/" + id.sha256(),
                "application/octet-stream", bytes);
    }
}
