package dk.kursusret.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Entry;
import dk.kursusret.catalog.edition.Principal;
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

class DynamoDbEditionStoreTest {
    private final DynamoDbClient client = LocalTables.create();
    private final EditionStore store = new DynamoDbEditionStore(client, LocalTables.NAMES);
    private final EditionRecord april = Samples.staged("2021-04-01", "april");
    private final Stamp bo = Samples.stamp("2021-03-02T09:00:00Z", "bo");

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void entriesComeBackAsTheyWereStoredInTheOrderOfTheFile() {
        List<Entry> entries = List.of(Samples.course("47592", "Æblehøst"), Samples.privateCourse("document-control"));
        store.writeEntries(april.id(), entries);
        assertEquals(entries, store.entries(april.id()));
        assertEquals(List.of(), store.entries(Samples.id("2021-04-01", "andet indhold")));
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
    void aRecordComesBackAsItWasStagedWithItsReport() {
        assertEquals(WriteOutcome.WRITTEN, store.stage(april, "{\"status\":\"READY\"}"));
        assertEquals(List.of(april), store.records(Samples.FYN));
        assertEquals(Optional.of("{\"status\":\"READY\"}"), store.report(april));
        EditionRecord supplement = Samples.supplement("2021-04-01", "2021-05-01", Optional.of("2021-06-30"),
                "2021-04-20T10:00:00Z");
        store.stage(supplement, "{}");
        assertEquals(supplement.base(), store.records(Samples.FYN).getLast().base());
        assertEquals(supplement.lastDay(), store.records(Samples.FYN).getLast().lastDay());
        assertEquals(List.of(), store.records("rar-bornholm"));
    }

    @Test
    void aReportOfManyFindingsFitsIntoTheRecord() {
        String report = "Linje 12, kolonne A: »475« er ikke en kursuskode. ".repeat(20_000);
        store.stage(april, report);
        assertEquals(Optional.of(report), store.report(april));
    }

    @Test
    void whatIsStagedCanBeStagedAgainUntilItIsPublished() {
        store.stage(april, "første");
        assertEquals(WriteOutcome.WRITTEN, store.stage(april, "anden"));
        store.publish(april, bo, seen());
        assertEquals(WriteOutcome.REFUSED, store.stage(april, "tredje"));
        assertEquals(Optional.of("anden"), store.report(april));
        assertTrue(store.records(Samples.FYN).getFirst().stands());
    }

    @Test
    void whoeverBroughtAnEditionStaysKnownWhoeverBringsItAfterwards() {
        Principal anna = Principal.of("arn:aws:sts::1:assumed-role/Bringer/anna", Optional.of("AROA1:anna"));
        assertEquals(Set.of(), store.bringers(april.id()));
        store.brought(april.id(), anna);
        store.brought(april.id(), anna);
        store.stage(april, "{}");
        store.brought(april.id(), Principal.of("000000000001"));
        store.stage(april, "{}");
        assertEquals(Set.of("arn:aws:sts::1:assumed-role/Bringer", "AROA1", "000000000001"),
                store.bringers(april.id()));
        assertEquals(Set.of(), store.bringers(Samples.staged("2021-04-01", "en anden fil").id()));
        assertEquals(1, store.records(Samples.FYN).size());
    }

    @Test
    void publishingAndWithdrawingHappenOnceAndInOrder() {
        Withdrawal withdrawal = new Withdrawal(Samples.stamp("2021-03-03T09:00:00Z", "carl"), "forkert fil");
        assertEquals(WriteOutcome.REFUSED, store.publish(april, bo, seen()), "not staged");
        store.stage(april, "{}");
        assertEquals(WriteOutcome.REFUSED, store.withdraw(april, withdrawal, seen()), "not published");
        assertEquals(WriteOutcome.WRITTEN, store.publish(april, bo, seen()));
        assertEquals(WriteOutcome.REFUSED, store.publish(april, bo, seen()), "published already");
        assertEquals(WriteOutcome.WRITTEN, store.withdraw(april, withdrawal, seen()));
        assertEquals(WriteOutcome.REFUSED, store.withdraw(april, withdrawal, seen()), "withdrawn already");
        EditionRecord stored = store.records(Samples.FYN).getFirst();
        assertEquals(Optional.of(bo), stored.approved());
        assertEquals(Optional.of(Instant.parse("2021-03-02T09:00:00Z")), stored.publishedAt());
        assertEquals(Optional.of(withdrawal), stored.withdrawal());
    }

    @Test
    void aSecondRoundIsARecordOfItsOwn() {
        store.stage(april, "{}");
        assertEquals(WriteOutcome.WRITTEN, store.stage(Samples.round(april, 2), "{}"));
        assertEquals(List.of(1, 2), store.records(Samples.FYN).stream().map(EditionRecord::round).toList());
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
    void whatWasDecidedByRecordsThatHaveChangedSinceIsRefused() {
        EditionRecord other = Samples.staged("2021-04-01", "en anden fil til samme dag");
        store.stage(april, "{}");
        store.stage(other, "{}");
        List<EditionRecord> before = seen();
        assertEquals(WriteOutcome.WRITTEN, store.publish(april, bo, before));
        assertEquals(WriteOutcome.REFUSED, store.publish(other, bo, before), "april was published meanwhile");
        List<EditionRecord> published = seen();
        Withdrawal withdrawal = new Withdrawal(bo, "forkert fil");
        assertEquals(WriteOutcome.WRITTEN, store.publish(other, bo, published));
        assertEquals(WriteOutcome.REFUSED, store.withdraw(april, withdrawal, published),
                "other was published meanwhile");
        assertEquals(2, seen().stream().filter(EditionRecord::stands).count());
    }

    @Test
    void whatIsPublishedInOneListIsNoConcernOfAnother() {
        EditionRecord elsewhere = Samples.staged("rar-bornholm", "2021-04-01", "bornholm");
        store.stage(april, "{}");
        store.stage(elsewhere, "{}");
        List<EditionRecord> before = store.records("rar-bornholm");
        store.publish(april, bo, seen());
        assertEquals(WriteOutcome.WRITTEN, store.publish(elsewhere, bo, before));
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
