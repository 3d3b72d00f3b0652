package dk.kursusret.importer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.importer.file.FileContent;
import dk.kursusret.rules.texts.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Stages one file of the bucket and writes its report beside it, under {@code reports/}. */
final class IncomingFiles {
    private final Importer importer;
    private final Bucket bucket;
    private final Metrics metrics;

    /** @param metrics is told what came of each file */
    IncomingFiles(Importer importer, Bucket bucket, Metrics metrics) {
        this.importer = importer;
        this.bucket = bucket;
        this.metrics = metrics;
    }

    /** @param account that put the file there */
    void take(String key, String account) {
        try {
            ImportReport report = importer.run(request(key, account));
            metrics.count("Imports " + report.status(), 1);
            report(key, ImportReportJson.of(report));
            if (!report.quarantined().isEmpty()) {
                bucket.write(beside(key, ".quarantined.csv"), "text/csv; charset=utf-8", QuarantineCsv.of(report));
            }
        } catch (Problem problem) {
            metrics.count("Imports REFUSED", 1);
            // The same file would be refused again: it is reported, not retried.
            byte[] body = problem.response("none").body();
            bucket.write(beside(key, ".json"), "application/problem+json", body);
        }
    }

    private ImportRequest request(String key, String account) {
        IncomingKey place = IncomingKey.parse(key).orElseThrow(() -> refused(400, "wrong-place",
                "Læg filen under incoming/{liste}/{førstedag}/filnavn.",
                "Put the file at incoming/{list}/{firstDay}/name."));
        if (PersonalData.looksLikeCpr(key)) {
            throw refused(400, "personal-data", "Filnavnet ligner et CPR-nummer.",
                    "The file name looks like a CPR number.");
        }
        if (bucket.size(key) > FileContent.MOST_BYTES) {
            throw refused(413, "too-large", "Filen er større end 4,5 MB.", "The file is larger than 4.5 MB.");
        }
        return ImportRequest.edition(place.list(), place.firstDay(), bucket.read(key),
                new Source(place.fileName(), Door.S3, Origin.GIVEN), account, ImportMode.STAGE);
    }

    private static Problem refused(int status, String slug, String da, String en) {
        return new Problem(status, slug, new Text(da, en), List.of());
    }

    private void report(String key, ObjectNode report) {
        bucket.write(beside(key, ".json"), "application/json", Json.text(report).getBytes(StandardCharsets.UTF_8));
    }

    /** A key that looks like a CPR number is not written down once more. */
    private static String beside(String key, String ending) {
        String name = PersonalData.looksLikeCpr(key) ? "refused/" + Sha256.of(key) : key.replaceFirst("^incoming/", "");
        return "reports/" + name + ending;
    }
}
