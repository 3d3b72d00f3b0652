package dk.kursusret.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class BatchWriterTest {
    private final List<Duration> waits = new ArrayList<>();

    /** Accepts at most a given number of items per request and returns the rest as unprocessed. */
    private static final class BusyTable implements DynamoDbClient {
        private final int takes;
        private final List<Integer> sizes = new ArrayList<>();
        private final List<String> taken = new ArrayList<>();

        BusyTable(int takes) {
            this.takes = takes;
        }

        @Override
        public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
            List<WriteRequest> items = request.requestItems().get("Entries");
            sizes.add(items.size());
            int now = Math.min(takes, items.size());
            items.subList(0, now).forEach(item -> taken.add(item.putRequest().item().get("sk").s()));
            List<WriteRequest> rest = items.subList(now, items.size());
            return BatchWriteItemResponse.builder()
                    .unprocessedItems(rest.isEmpty() ? Map.of() : Map.of("Entries", rest)).build();
        }

        @Override
        public String serviceName() {
            return "dynamodb";
        }

        @Override
        public void close() {}
    }

    @Test
    void itemsAreWrittenInBatchesOfTwentyFive() {
        BusyTable table = new BusyTable(25);
        write(table, 60);
        assertEquals(List.of(25, 25, 10), table.sizes);
        assertEquals(List.of(), waits);
    }

    @Test
    void unprocessedItemsAreWrittenAgainAfterALongerWaitEachTime() {
        BusyTable table = new BusyTable(10);
        write(table, 25);
        assertEquals(List.of(25, 15, 5), table.sizes);
        assertEquals(IntStream.range(0, 25).mapToObj(Integer::toString).toList(), table.taken);
        assertEquals(List.of(Duration.ofMillis(50), Duration.ofMillis(100)), waits);
    }

    @Test
    void writingToATableThatAcceptsNothingIsGivenUp() {
        BusyTable table = new BusyTable(0);
        assertThrows(IllegalStateException.class, () -> write(table, 1));
        assertEquals(10, table.sizes.size());
    }

    private void write(BusyTable table, int items) {
        new BatchWriter(table, "Entries", waits::add).write(IntStream.range(0, items)
                .mapToObj(n -> Map.of("pk", AttributeValue.fromS("p"), "sk", AttributeValue.fromS("" + n))).iterator());
    }
}
