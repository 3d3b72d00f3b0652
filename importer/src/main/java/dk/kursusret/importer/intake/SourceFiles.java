package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.importer.bucket.Bucket;

/** Keeps the file of every edition as it came, for whoever must see later what was brought. */
public interface SourceFiles {
    /** Keeps nothing. */
    SourceFiles NONE = (id, bytes) -> {};

    /** Keeping the same file again changes nothing. */
    void keep(EditionId id, byte[] bytes);

    /** Under {@code sources/{list}/{firstDay}/{sha256}}. */
    static SourceFiles in(Bucket bucket) {
        return (id, bytes) -> bucket.write("sources/" + id.list() + "/" + id.firstDay() + "/" + id.sha256(),
                "application/octet-stream", bytes);
    }
}
