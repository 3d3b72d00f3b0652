package dk.kursusret.importer.fetch;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.gateway.metrics.Metrics.Ending;
import dk.kursusret.gateway.settings.Settings;
import dk.kursusret.importer.bucket.AwsClients;
import dk.kursusret.importer.bucket.Bucket;
import dk.kursusret.importer.bucket.S3Bucket;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.Progress;
import dk.kursusret.importer.intake.SourceFiles;
import dk.kursusret.importer.report.ReportJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * Fetches the configured sources when EventBridge Scheduler calls, and stages what is new. Where a source failed in a
 * way that may pass, throws an exception after the others have been fetched, so that Lambda tries again; what has been
 * fetched by then is not fetched twice.
 */
public final class FetchHandler implements RequestStreamHandler {
    private final Bucket bucket;
    private final String sourcesKey;
    private final Sources sources;
    private final Importer importer;
    private final Supplier<Download> downloads;
    private final Clock clock;
    private final Metrics metrics;

    /**
     * Called by Lambda. The environment names the tables, INCOMING_BUCKET and SOURCES_KEY; unless it sets
     * FETCH_MAY_PUBLISH, sources with {@code autoPublish} are only staged.
     */
    public FetchHandler() {
        this(Settings.ofFunction());
    }

    private FetchHandler(Settings settings) {
        this(new DynamoDbEditionStore(AwsClients.dynamoDb(), TableNames.of(settings::required)),
                S3Bucket.of(settings), settings.required("SOURCES_KEY"),
                settings.isOn("FETCH_MAY_PUBLISH") ? ImportMode.PUBLISH : ImportMode.STAGE,
                () -> new Download(Limits.STANDARD), Clock.systemUTC());
    }

    /** @param publishing the mode that {@code autoPublish} stands for: PUBLISH or STAGE */
    FetchHandler(EditionStore store, Bucket bucket, String sourcesKey, ImportMode publishing,
            Supplier<Download> downloads, Clock clock) {
        this.bucket = bucket;
        this.sourcesKey = sourcesKey;
        this.sources = new Sources(KnownLists.load(), publishing);
        this.importer = new Importer(store, clock, SourceFiles.in(bucket), Progress.loggedTo(System.out));
        this.downloads = downloads;
        this.clock = clock;
        this.metrics = Metrics.ofFunction(clock);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        long began = System.nanoTime();
        byte[] configuration = bucket.find(sourcesKey).orElseThrow(() -> new IllegalStateException(
                "there is no configuration of sources at " + sourcesKey + " in the bucket"));
        List<SourceResult> results = run(sources.read(configuration));
        String outcomes = ReportJson.text(results.stream().map(SourceResult::brief).toList());
        System.out.println(outcomes);
        results.forEach(result -> {
            metrics.count("Fetches " + result.outcome(), 1);
            result.report().ifPresent(report -> metrics.count("Imports " + report.status(), 1));
        });
        long failed = results.stream().filter(result -> result.outcome() == Outcome.FAILED).count();
        // Failures are thrown below, and so counted by Lambda itself.
        metrics.write(Json.object().put("sources", results.size()), (System.nanoTime() - began) / 1_000_000,
                Ending.ANSWERED);
        if (failed > 0) {
            throw new IllegalStateException(failed + " of " + results.size() + " sources failed; see the report");
        }
        answer.write(outcomes.getBytes(StandardCharsets.UTF_8));
    }

    private List<SourceResult> run(List<SourceEntry> configured) throws IOException {
        try (Download download = downloads.get()) {
            SourceRun each = new SourceRun(download, importer, new FetchedVersions(bucket), clock);
            return new FetchRun(each, bucket, clock).run(configured);
        }
    }
}
