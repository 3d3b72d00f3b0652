package dk.kursusret.catalog.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Writes items in batches of 25. Items that DynamoDB returns unprocessed are sent again, after a wait that doubles each
 * time.
 */
final class BatchWriter {
    private static final int BATCH = 25;
    private static final int ATTEMPTS = 10;
    private static final Duration FIRST_WAIT = Duration.ofMillis(50);
    private final DynamoDbClient client;
    private final String table;
    private final Pause pause;

    BatchWriter(DynamoDbClient client, String table, Pause pause) {
        this.client = client;
        this.table = table;
        this.pause = pause;
    }

    /** @throws IllegalStateException if the table still refuses items after ten attempts */
    void write(Iterator<Map<String, AttributeValue>> items) {
        while (items.hasNext()) {
            List<WriteRequest> batch = new ArrayList<>(BATCH);
            while (items.hasNext() && batch.size() < BATCH) {
                batch.add(put(items.next()));
            }
            writeBatch(batch);
        }
    }

    private void writeBatch(List<WriteRequest> batch) {
        List<WriteRequest> open = batch;
        Duration wait = FIRST_WAIT;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            List<WriteRequest> now = open;
            open = client.batchWriteItem(request -> request.requestItems(Map.of(table, now))).unprocessedItems()
                    .getOrDefault(table, List.of());
            if (open.isEmpty()) {
                return;
            }
            pause.of(wait);
            wait = wait.multipliedBy(2);
        }
        throw new IllegalStateException(
                table + " still refused " + open.size() + " rows after " + ATTEMPTS + " attempts");
    }

    private static WriteRequest put(Map<String, AttributeValue> item) {
        return WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build();
    }
}
