package dk.kursusret.importer.fetch;

import dk.kursusret.importer.Bucket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What was taken of each source, under {@code fetched/} in the bucket. */
final class Memory {
    private final Bucket bucket;

    Memory(Bucket bucket) {
        this.bucket = bucket;
    }

    Optional<Taken> of(String source) {
        return bucket.find(key(source)).map(json -> {
            try {
                return Taken.of(json);
            } catch (IOException e) {
                throw new UncheckedIOException("what was taken of " + source + " is not JSON", e);
            }
        });
    }

    void keep(String source, Taken taken) {
        bucket.write(key(source), "application/json", taken.json());
    }

    private static String key(String source) {
        return "fetched/" + source + ".json";
    }
}
