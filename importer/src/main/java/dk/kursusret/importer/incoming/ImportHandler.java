package dk.kursusret.importer.incoming;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.gateway.metrics.Metrics.Ending;
import dk.kursusret.gateway.settings.Settings;
import dk.kursusret.importer.bucket.AwsClients;
import dk.kursusret.importer.bucket.Bucket;
import dk.kursusret.importer.bucket.S3Bucket;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.Progress;
import dk.kursusret.importer.intake.SourceFiles;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Stages files put into the bucket. An event names an account, not a person, so nothing is published here. A message
 * that may succeed later goes back to the queue; a file that would fail again is reported in the bucket.
 */
public final class ImportHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final IncomingFiles files;
    private final Metrics metrics;

    /** Called by Lambda; takes tables and bucket from the environment. */
    public ImportHandler() {
        this(AwsClients.dynamoDb(), TableNames.of(Settings.ofFunction()::required), Clock.systemUTC(),
                S3Bucket.of(Settings.ofFunction()));
    }

    public ImportHandler(DynamoDbClient client, TableNames tables, Clock clock, Bucket bucket) {
        this(client, tables, clock, bucket, Metrics.ofFunction(clock));
    }

    public ImportHandler(DynamoDbClient client, TableNames tables, Clock clock, Bucket bucket, Metrics metrics) {
        this.metrics = metrics;
        this.files = new IncomingFiles(new Importer(new DynamoDbEditionStore(client, tables), clock,
                SourceFiles.in(bucket), Progress.loggedTo(System.out)), bucket, metrics);
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        long began = System.nanoTime();
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            try {
                handle(Json.MAPPER.readTree(message.getBody()));
            } catch (IOException | RuntimeException e) {
                log(message, e);
                failures.add(new BatchItemFailure(message.getMessageId()));
            }
        }
        // Lambda counts a batch with failures as a success.
        metrics.write(Json.object().put("messages", event.getRecords().size()).put("failed", failures.size()),
                (System.nanoTime() - began) / 1_000_000, failures.isEmpty() ? Ending.ANSWERED : Ending.FAILED);
        return new SQSBatchResponse(failures);
    }

    private void handle(JsonNode event) {
        JsonNode detail = event.path("detail");
        JsonNode object = detail.path("object");
        String key = object.path("key").asText();
        if (!event.path("detail-type").asText().equals("Object Created") || key.isEmpty()) {
            throw new IllegalArgumentException("the message is not an Object Created event");
        }
        files.stage(new Bucket.Version(key, Optional.ofNullable(object.path("version-id").textValue())),
                detail.path("requester").asText("unknown"));
    }

    /** Logs the kind of failure, but never its message, which may quote the file. */
    private static void log(SQSMessage message, Exception e) {
        System.err.println(Json.text(Json.object().put("level", "ERROR").put("messageId", message.getMessageId())
                .put("exception", e.getClass().getName())));
    }
}
