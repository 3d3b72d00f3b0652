package dk.kursusret.importer.fetch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.Bucket;
import dk.kursusret.importer.ImportReport;
import dk.kursusret.importer.QuarantineCsv;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Fetches every source, one after the other, and keeps the report of it under {@code reports/schedule/}. */
final class FetchRun {
    private static final DateTimeFormatter IN_KEYS = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'")
            .withZone(ZoneOffset.UTC);
    private final SourceRun each;
    private final Bucket bucket;
    private final Clock clock;

    FetchRun(SourceRun each, Bucket bucket, Clock clock) {
        this.each = each;
        this.bucket = bucket;
        this.clock = clock;
    }

    /** What came of each source, in their order. */
    List<SourceResult> run(List<Configured> sources) {
        Instant start = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String place = "reports/schedule/" + IN_KEYS.format(start);
        List<SourceResult> results = new ArrayList<>();
        for (Configured source : sources) {
            results.add(result(source, place));
        }
        bucket.write(place + ".json", "application/json", report(start, results));
        return results;
    }

    private SourceResult result(Configured source, String place) {
        try {
            SourceResult result = switch (source) {
                case Configured.Usable usable -> each.run(usable.source());
                case Configured.Faulty faulty -> SourceResult.refused(faulty.name(),
                        Problem.badRequest(faulty.faults()));
            };
            result.report().filter(report -> !report.quarantined().isEmpty())
                    .ifPresent(report -> setAside(place, result.source(), report));
            return result;
        } catch (RuntimeException | VirtualMachineError e) {
            // An error too, such as a stack that is too deep for what a server sent: the other sources are still to be fetched.
            // The kind of failure, never its message: that may quote the file.
            System.err.println(Json.text(Json.object().put("level", "ERROR").put("source", source.name())
                    .put("exception", e.getClass().getName())));
            return SourceResult.none(source.name(), NotFetched.failed("Filen kunne ikke indlæses. Prøv igen.",
                    "The file could not be taken in. Try again."));
        }
    }

    private void setAside(String place, String source, ImportReport report) {
        bucket.write(place + "/" + source + ".quarantined.csv", "text/csv; charset=utf-8", QuarantineCsv.of(report));
    }

    private byte[] report(Instant start, List<SourceResult> results) {
        ObjectNode json = Json.object().put("startedAt", start.toString())
                .put("finishedAt", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        ArrayNode sources = json.putArray("sources");
        results.forEach(result -> sources.add(result.json()));
        return Json.text(json).getBytes(StandardCharsets.UTF_8);
    }
}
