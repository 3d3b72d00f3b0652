package dk.kursusret.catalog.store;

import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Withdrawal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Keeps editions in two DynamoDB tables. Every read is strongly consistent, so that whoever has just published sees it.
 */
public final class DynamoDbEditionStore implements EditionStore {
    private static final Comparator<Row> AS_IN_THE_FILE = Comparator.comparingInt(Row::line)
            .thenComparingInt(Row::row).thenComparing(Row::id);
    private static final Set<String> CONFLICTS = Set.of("ConditionalCheckFailed", "TransactionConflict");
    private final Supplier<DynamoDbClient> client;
    private final TableNames tables;

    public DynamoDbEditionStore(DynamoDbClient client, TableNames tables) {
        this(() -> client, tables);
    }

    /** @param client called on each read or write, so that nobody waits for a client that is not needed */
    public DynamoDbEditionStore(Supplier<DynamoDbClient> client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    @Override
    public List<EditionRecord> records(String list) {
        Map<String, String> names = IntStream.range(0, RecordItem.POINTER.size()).boxed()
                .collect(Collectors.toMap(i -> "#" + i, RecordItem.POINTER::get));
        QueryRequest request = ofPartition(tables.editions(), list).toBuilder().expressionAttributeNames(names)
                .projectionExpression(String.join(",", names.keySet())).build();
        return client.get().queryPaginator(request).items().stream().map(RecordItem::read).toList();
    }

    @Override
    public Optional<String> report(EditionRecord record) {
        GetItemRequest request = GetItemRequest.builder().tableName(tables.editions()).key(RecordItem.key(record))
                .consistentRead(true).build();
        return Optional.ofNullable(client.get().getItem(request).item().get("report")).map(v -> Packed.unpack(v.b()));
    }

    @Override
    public List<Row> entries(EditionId id) {
        return rows(id).sorted(AS_IN_THE_FILE).toList();
    }

    @Override
    public void read(EditionId id, Consumer<Row> reader) {
        rows(id).forEach(reader);
    }

    /** Lazy: pages are fetched as the stream is consumed. */
    private Stream<Row> rows(EditionId id) {
        return client.get().queryPaginator(ofPartition(tables.entries(), EntryItem.pk(id))).items().stream()
                .map(EntryItem::read);
    }

    @Override
    public void writeEntries(EditionId id, List<Row> entries) {
        new BatchWriter(client.get(), tables.entries(), Pause.SLEEPING)
                .write(entries.stream().map(entry -> EntryItem.of(id, entry)).iterator());
    }

    @Override
    public void addBringer(EditionId id, Principal by) {
        by.identities().forEach(identity -> client.get().putItem(request -> request.tableName(tables.editions())
                .item(Map.of("pk", AttributeValue.fromS(bringersOf(id)), "sk", AttributeValue.fromS(identity)))));
    }

    @Override
    public Set<String> bringers(EditionId id) {
        return client.get().queryPaginator(ofPartition(tables.editions(), bringersOf(id))).items().stream()
                .map(item -> item.get("sk").s()).collect(Collectors.toSet());
    }

    private static String bringersOf(EditionId id) {
        return "brought#" + EntryItem.pk(id);
    }

    @Override
    public WriteOutcome stage(EditionRecord record, String report) {
        try {
            client.get().putItem(PutItemRequest.builder().tableName(tables.editions())
                    .item(RecordItem.staged(record, report)).conditionExpression("attribute_not_exists(publishedAt)")
                    .build());
            return WriteOutcome.WRITTEN;
        } catch (ConditionalCheckFailedException alreadyPublished) {
            return WriteOutcome.REFUSED;
        }
    }

    @Override
    public WriteOutcome publish(EditionRecord record, AuditEntry approved, List<EditionRecord> seen) {
        return change(record, seen, update -> update
                .conditionExpression("attribute_exists(pk) AND attribute_not_exists(publishedAt)"
                        + " AND attribute_not_exists(withdrawnAt)")
                .updateExpression("SET approvedAt = :at, approvedBy = :by, publishedAt = :at")
                .expressionAttributeValues(values(approved)));
    }

    @Override
    public WriteOutcome withdraw(EditionRecord record, Withdrawal withdrawal, List<EditionRecord> seen) {
        Map<String, AttributeValue> values = new HashMap<>(values(withdrawal.stamp()));
        values.put(":reason", AttributeValue.fromS(withdrawal.reason()));
        return change(record, seen, update -> update
                .conditionExpression("attribute_exists(publishedAt) AND attribute_not_exists(withdrawnAt)")
                .updateExpression("SET withdrawnAt = :at, withdrawnBy = :by, withdrawnReason = :reason")
                .expressionAttributeValues(values));
    }

    /** Updates the record and the list's change count in one transaction. */
    private WriteOutcome change(EditionRecord record, List<EditionRecord> seen, UnaryOperator<Update.Builder> update) {
        Update ofRecord = update.apply(Update.builder().tableName(tables.editions()).key(RecordItem.key(record)))
                .build();
        Update ofList = ChangeCount.increment(seen, Update.builder().tableName(tables.editions()), record.list());
        try {
            client.get().transactWriteItems(request -> request.transactItems(Stream.of(ofRecord, ofList)
                    .map(change -> TransactWriteItem.builder().update(change).build()).toList()));
            return WriteOutcome.WRITTEN;
        } catch (TransactionCanceledException canceled) {
            if (canceled.cancellationReasons().stream().anyMatch(reason -> CONFLICTS.contains(reason.code()))) {
                return WriteOutcome.REFUSED;
            }
            throw canceled;
        }
    }

    private static QueryRequest ofPartition(String table, String pk) {
        return QueryRequest.builder().tableName(table).keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk))).consistentRead(true).build();
    }

    private static Map<String, AttributeValue> values(AuditEntry stamp) {
        return Map.of(":at", AttributeValue.fromS(stamp.at().toString()), ":by", AttributeValue.fromS(stamp.by()));
    }
}
