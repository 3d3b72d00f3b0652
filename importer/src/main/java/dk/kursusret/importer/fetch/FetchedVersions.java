package dk.kursusret.importer.fetch;

import dk.kursusret.importer.bucket.Bucket;
import dk.kursusret.importer.report.ReportJson;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Remembers the last fetched version of each source, under {@code fetched/} in the bucket. */
final class FetchedVersions {
    private final Bucket bucket;

    FetchedVersions(Bucket bucket) {
        this.bucket = bucket;
    }

    Optional<FetchedVersion> of(String source) {
        return bucket.find(key(source))
                .map(json -> ReportJson.read(new String(json, StandardCharsets.UTF_8), FetchedVersion.class));
    }

    void keep(String source, FetchedVersion fetched) {
        bucket.write(key(source), "application/json", ReportJson.bytes(fetched));
    }

    private static String key(String source) {
        return "fetched/" + source + ".json";
    }
}
