package dk.kursusret.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Entry;
import dk.kursusret.catalog.edition.Samples;
import dk.kursusret.catalog.edition.Stamp;
import dk.kursusret.catalog.edition.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoDbEditionStoreTest implements EditionStoreContract {
    private final DynamoDbClient client = LocalTables.create();
    private final EditionStore store = new DynamoDbEditionStore(client, LocalTables.NAMES);
    private final EditionRecord april = Samples.staged("2021-04-01", "april");
    private final Stamp bo = Samples.stamp("2021-03-02T09:00:00Z", "bo");

    @Override
    public EditionStore store() {
        return store;
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aListOfManyPagesComesBackWhole() {
        String remark = "x".repeat(2000);
        List<Entry> entries = IntStream.range(10_000, 11_000).mapToObj(n -> Samples.course("" + n, remark)).toList();
        store.writeEntries(april.id(), entries);
        assertEquals(1000, store.entries(april.id()).size());
        List<Entry> read = new ArrayList<>();
        store.read(april.id(), read::add);
        assertEquals(Set.copyOf(entries), Set.copyOf(read));
        assertEquals(1000, read.size());
    }

    @Test
    void aReportOfManyFindingsFitsIntoTheRecord() {
        String report = "Linje 12, kolonne A: »475« er ikke en kursuskode. ".repeat(20_000);
        store.stage(april, report);
        assertEquals(Optional.of(report), store.report(april));
    }

    @Test
    void ofManyWhoPublishAtOnceExactlyOneDoes() throws Exception {
        store.stage(april, "{}");
        List<Callable<WriteOutcome>> rivals = new ArrayList<>();
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h").forEach(who -> rivals
                .add(() -> store.publish(april, Samples.stamp("2021-03-02T09:00:00Z", who), seen())));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<WriteOutcome> outcomes = new ArrayList<>();
            for (var outcome : threads.invokeAll(rivals)) {
                outcomes.add(outcome.get());
            }
            assertEquals(1, outcomes.stream().filter(o -> o == WriteOutcome.WRITTEN).count());
        }
    }

    @Test
    void tablesThatWereFilledBeforeChangesWereCountedGoOn() {
        store.stage(april, "{}");
        store.publish(april, bo, seen());
        client.deleteItem(request -> request.tableName(LocalTables.NAMES.editions()).key(Map.of(
                "pk", AttributeValue.fromS("changes#" + Samples.FYN), "sk", AttributeValue.fromS("changes"))));
        EditionRecord october = Samples.staged("2021-10-01", "oktober");
        store.stage(october, "{}");
        List<EditionRecord> before = seen();
        assertEquals(WriteOutcome.WRITTEN, store.publish(october, bo, before));
        assertEquals(WriteOutcome.REFUSED, store.withdraw(april, new Withdrawal(bo, ""), before));
    }

    private List<EditionRecord> seen() {
        return store.records(Samples.FYN);
    }

    @Test
    void theTablesAreMadeOnce() {
        store.stage(april, "{}");
        new Tables(client, LocalTables.NAMES).create();
        assertEquals(1, store.records(Samples.FYN).size());
        assertTrue(client.listTables().tableNames().containsAll(List.of("Editions", "Entries")));
    }
}
