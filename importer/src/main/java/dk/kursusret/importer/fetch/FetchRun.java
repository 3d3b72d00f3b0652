package dk.kursusret.importer.fetch;

import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.bucket.Bucket;
import dk.kursusret.importer.report.ReportJson;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Fetches the sources one after another, and stores the report of the run under {@code reports/schedule/}. */
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

    record Report(Instant startedAt, Instant finishedAt, List<SourceResult> sources) {}

    /** Returns the result of each source, in order. */
    List<SourceResult> run(List<SourceEntry> sources) {
        Instant start = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String place = "reports/schedule/" + IN_KEYS.format(start);
        List<SourceResult> results = new ArrayList<>();
        for (SourceEntry source : sources) {
            results.add(result(source, place));
        }
        bucket.write(place + ".json", "application/json", ReportJson.bytes(
                new Report(start, clock.instant().truncatedTo(ChronoUnit.MILLIS), results)));
        return results;
    }

    private SourceResult result(SourceEntry source, String place) {
        try {
            SourceResult result = switch (source) {
                case SourceEntry.Usable usable -> each.run(usable.source());
                case SourceEntry.Faulty faulty -> SourceResult.refused(faulty.name(),
                        Problem.badRequest(faulty.faults()));
            };
            result.setAside().filter(rows -> !rows.rows().isEmpty()).ifPresent(rows -> bucket.write(
                    place + "/" + result.source() + ".quarantined.csv", "text/csv; charset=utf-8", rows.csv()));
            return result;
        } catch (RuntimeException | VirtualMachineError e) {
            // Errors are caught too, such as a stack overflow over what a server sent, because the other sources are
            // still to be fetched. Only the kind of failure is logged, since its message may quote the file.
            System.err.println(Json.text(Json.object().put("level", "ERROR").put("source", source.name())
                    .put("exception", e.getClass().getName())));
            return SourceResult.none(source.name(), NotFetched.failed("Filen kunne ikke indlæses. Prøv igen.",
                    "The file could not be imported. Try again."));
        }
    }
}
