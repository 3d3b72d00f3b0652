package dk.kursusret.catalog;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Editions in two DynamoDB tables. Every read is consistent: who published a moment ago sees it. */
public final class DynamoDbEditionStore implements EditionStore {
    private static final Comparator<Entry> AS_IN_THE_FILE = Comparator.comparingInt(Entry::line)
            .thenComparingInt(Entry::row).thenComparing(Entry::id);
    private final DynamoDbClient client;
    private final TableNames tables;
    private final BatchWriter writer;

    public DynamoDbEditionStore(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
        this.writer = new BatchWriter(client, tables.entries(), Pause.SLEEPING);
    }

    @Override
    public List<EditionRecord> records(String list) {
        Map<String, String> names = IntStream.range(0, RecordItem.POINTER.size()).boxed()
                .collect(Collectors.toMap(i -> "#" + i, RecordItem.POINTER::get));
        QueryRequest request = ofPartition(tables.editions(), list).toBuilder().expressionAttributeNames(names)
                .projectionExpression(String.join(",", names.keySet())).build();
        return client.queryPaginator(request).items().stream().map(RecordItem::read).toList();
    }

    @Override
    public Optional<String> report(EditionRecord record) {
        GetItemRequest request = GetItemRequest.builder().tableName(tables.editions()).key(RecordItem.key(record))
                .consistentRead(true).build();
        return Optional.ofNullable(client.getItem(request).item().get("report")).map(v -> Packed.unpack(v.b()));
    }

    @Override
    public List<Entry> entries(EditionId id) {
        return client.queryPaginator(ofPartition(tables.entries(), EntryItem.pk(id))).items().stream()
                .map(EntryItem::read).sorted(AS_IN_THE_FILE).toList();
    }

    @Override
    public void writeEntries(EditionId id, List<Entry> entries) {
        writer.write(entries.stream().map(entry -> EntryItem.of(id, entry)).toList());
    }

    @Override
    public WriteOutcome stage(EditionRecord record, String report) {
        return attempt(() -> client.putItem(PutItemRequest.builder().tableName(tables.editions())
                .item(RecordItem.staged(record, report)).conditionExpression("attribute_not_exists(publishedAt)")
                .build()));
    }

    @Override
    public WriteOutcome publish(EditionRecord record, Stamp approved) {
        return attempt(() -> client.updateItem(update(record)
                .conditionExpression("attribute_exists(pk) AND attribute_not_exists(publishedAt)"
                        + " AND attribute_not_exists(withdrawnAt)")
                .updateExpression("SET approvedAt = :at, approvedBy = :by, publishedAt = :at")
                .expressionAttributeValues(values(approved)).build()));
    }

    @Override
    public WriteOutcome withdraw(EditionRecord record, Withdrawal withdrawal) {
        Map<String, AttributeValue> values = new HashMap<>(values(withdrawal.stamp()));
        values.put(":reason", AttributeValue.fromS(withdrawal.reason()));
        return attempt(() -> client.updateItem(update(record)
                .conditionExpression("attribute_exists(publishedAt) AND attribute_not_exists(withdrawnAt)")
                .updateExpression("SET withdrawnAt = :at, withdrawnBy = :by, withdrawnReason = :reason")
                .expressionAttributeValues(values).build()));
    }

    private static QueryRequest ofPartition(String table, String pk) {
        return QueryRequest.builder().tableName(table).keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk))).consistentRead(true).build();
    }

    private UpdateItemRequest.Builder update(EditionRecord record) {
        return UpdateItemRequest.builder().tableName(tables.editions()).key(RecordItem.key(record));
    }

    private static Map<String, AttributeValue> values(Stamp stamp) {
        return Map.of(":at", AttributeValue.fromS(stamp.at().toString()), ":by", AttributeValue.fromS(stamp.by()));
    }

    private static WriteOutcome attempt(Runnable write) {
        try {
            write.run();
            return WriteOutcome.WRITTEN;
        } catch (ConditionalCheckFailedException someoneWasThere) {
            return WriteOutcome.REFUSED;
        }
    }
}
