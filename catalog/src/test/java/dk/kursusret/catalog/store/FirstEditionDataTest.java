package dk.kursusret.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionRecord;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Today's code reads what version 1.0.0 wrote, and 1.0.0 could read what today's code writes. */
class FirstEditionDataTest {
    private static final List<String> LISTS = List.of("six-weeks", "packages", "rar-fyn", "rar-bornholm");
    /** Attributes that are not there when a record is staged, and are added by what is done to it later. */
    private static final Set<String> LATER = Set.of("approvedAt", "approvedBy", "publishedAt", "withdrawnAt",
            "withdrawnBy", "withdrawnReason");
    private final DynamoDbClient client = LocalTables.create();
    private final DynamoDbClient other = LocalTables.create();
    private final EditionStore store = new DynamoDbEditionStore(client, LocalTables.NAMES);
    private Map<String, List<Map<String, AttributeValue>>> items;

    @BeforeEach
    void load() throws IOException {
        items = FirstEditionItems.read();
        items.forEach((table, each) -> each.forEach(item -> client.putItem(put -> put.tableName(table).item(item))));
    }

    @AfterEach
    void close() {
        client.close();
        other.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"six-weeks", "packages", "rar-fyn", "rar-bornholm"})
    void everyRecordIsReadWithAllItsRowsAndItsReport(String list) {
        List<EditionRecord> records = store.records(list);

        assertTrue(!records.isEmpty());
        records.forEach(record -> {
            assertEquals(record.delivery().counts().accepted(), store.entries(record.id()).size(), record::toString);
            assertTrue(store.report(record).orElseThrow().startsWith("{"), record::toString);
        });
    }

    @Test
    void whatHeldHolds() {
        Catalog catalog = new Catalog(store, Clock.systemUTC());
        LocalDate may = LocalDate.of(2021, 5, 1);

        assertTrue(catalog.inForce("rar-fyn", may, Optional.empty()).orElseThrow().course("42994").isPresent());
        assertEquals(1, catalog.inForce("rar-fyn", may, Optional.empty()).orElseThrow().supplements().size());
        assertEquals(0, catalog.inForce("rar-fyn", LocalDate.of(2021, 6, 1), Optional.empty()).orElseThrow()
                .supplements().size());
        assertEquals(Optional.empty(), catalog.inForce("rar-bornholm", LocalDate.of(2021, 10, 1), Optional.empty()),
                "staged, and the edition before is over");
    }

    @Test
    void recordsInEveryFinalStateAreRead() {
        List<EditionRecord> bornholm = store.records("rar-bornholm");

        assertEquals(List.of("withdrawn", "stands", "staged"), bornholm.stream()
                .map(record -> record.isStaged() ? "staged" : record.stands() ? "stands" : "withdrawn").toList());
        assertEquals(2, bornholm.get(1).round());
    }

    /** 1.0.0 reads attributes by name: each one that it wrote must be there with the same value; there may be more. */
    @Test
    void whatIsWrittenTodayIsWhat100WouldRead() {
        EditionStore written = new DynamoDbEditionStore(other, LocalTables.NAMES);
        for (String list : LISTS) {
            for (EditionRecord record : store.records(list)) {
                written.stage(record, store.report(record).orElseThrow());
                written.writeEntries(record.id(), store.entries(record.id()));
                assertEquals(store.report(record), written.report(record));
            }
        }
        items.forEach((table, each) -> each.stream().filter(item -> !item.get("pk").s().startsWith("changes#"))
                .forEach(item -> {
                    Map<String, AttributeValue> today = other.getItem(get -> get.tableName(table)
                            .key(Map.of("pk", item.get("pk"), "sk", item.get("sk"))).consistentRead(true)).item();
                    Map<String, AttributeValue> then = new HashMap<>(item);
                    then.keySet().removeAll(LATER);
                    then.remove("report");
                    then.forEach((name, value) -> assertEquals(value, today.get(name), () -> name + " of " + item));
                }));
    }

    /** Publishing continues 1.0.0's change count, and depends on the records that 1.0.0 wrote. */
    @Test
    void what100StagedIsPublishedToday() {
        List<EditionRecord> seen = store.records("rar-bornholm");
        EditionRecord staged = seen.getLast();

        assertEquals(WriteOutcome.WRITTEN,
                store.publish(staged, new AuditEntry(Instant.parse("2021-09-20T08:00:00Z"), "bo"), seen));

        List<EditionRecord> records = store.records("rar-bornholm");
        assertEquals(staged.id(), EditionHistory.of(records, Instant.MAX).on(LocalDate.of(2021, 10, 1)).orElseThrow()
                .edition().id());
        assertEquals(WriteOutcome.REFUSED,
                store.publish(staged, new AuditEntry(Instant.parse("2021-09-20T08:01:00Z"), "bo"), seen));
    }
}
