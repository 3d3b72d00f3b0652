package dk.kursusret.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.PackageRow;
import dk.kursusret.catalog.edition.RateRow;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Samples;
import dk.kursusret.catalog.edition.Withdrawal;
import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.catalog.packages.PackageCourse;
import dk.kursusret.rules.rates.Evidence;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final AuditEntry bo = Samples.stamp("2021-03-02T09:00:00Z", "bo");

    @Override
    public EditionStore store() {
        return store;
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static final CoursePackage CABLES = new CoursePackage("kabler", new Text("Kabler", "Cables"), "Montør",
            "rar-fyn", List.of(PackageCourse.of("42994 Kabel"), PackageCourse.of("Truck")),
            Optional.of(new BigDecimal("4.5")), "RAR Fyn");
    private static final Rate CEILING = new Rate(Rate.PRICE_CEILING, new BigDecimal("5136.34"), "kroner",
            LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 12, 31)), Optional.of(LocalDate.of(2025, 11, 1)),
            new Evidence(LocalDate.of(2026, 1, 2), RateBasis.ORDER, "BEK 1",
                    Optional.of(URI.create("https://example.dk/1"))));

    @Test
    void packagesAndRatesAreReadBackAsTheyWereStored() {
        List<Row> rows = List.of(new PackageRow(CABLES, Optional.of("se bilag"), 2, 2), new RateRow(CEILING, 3, 3));
        store.writeEntries(april.id(), rows);
        assertEquals(rows, store.entries(april.id()));
    }

    /** Packages and rates used to be stored as courses of level OTHER, with the attributes of a course. */
    @Test
    void whatAnEarlierVersionStoredIsRead() {
        putAsCourse("kabler", "Kabler",
                Map.of("provider", "RAR Fyn", "nameEn", "Cables", "jobTitle", "Montør", "region",
                        "rar-fyn", "practiceWeeks", "4.5", "source", "RAR Fyn", "line", "2", "row", "2"),
                List.of("42994 Kabel", "Truck"));
        putAsCourse("price-ceiling 2026-01-01 2025-11-01", "price-ceiling",
                Map.ofEntries(Map.entry("value", "5136.34"), Map.entry("unit", "kroner"),
                        Map.entry("validFrom", "2026-01-01"), Map.entry("lastDay", "2026-12-31"),
                        Map.entry("publishedOn", "2025-11-01"), Map.entry("checkedOn", "2026-01-02"),
                        Map.entry("basis", "ORDER"), Map.entry("source", "BEK 1"),
                        Map.entry("address", "https://example.dk/1"), Map.entry("line", "3"), Map.entry("row", "3")),
                List.of());
        assertEquals(List.of(new PackageRow(CABLES, Optional.empty(), 2, 2), new RateRow(CEILING, 3, 3)),
                store.entries(april.id()));
    }

    private void putAsCourse(String id, String title, Map<String, String> more, List<String> courses) {
        Map<String, AttributeValue> item = new HashMap<>();
        more.forEach((name, value) -> item.put(name,
                Set.of("line", "row").contains(name) ? AttributeValue.fromN(value) : AttributeValue.fromS(value)));
        item.put("pk", AttributeValue.fromS(EntryItem.pk(april.id())));
        item.put("sk", AttributeValue.fromS(id));
        item.put("title", AttributeValue.fromS(title));
        item.put("level", AttributeValue.fromS("OTHER"));
        item.put("paths", AttributeValue.fromL(List.of()));
        if (!courses.isEmpty()) {
            item.put("courses", AttributeValue.fromL(courses.stream().map(AttributeValue::fromS).toList()));
        }
        client.putItem(request -> request.tableName(LocalTables.NAMES.entries()).item(item));
    }

    @Test
    void aListOfManyPagesIsReadBackWhole() {
        String remark = "x".repeat(2000);
        List<Row> entries = IntStream.range(10_000, 11_000).<Row>mapToObj(n -> Samples.course("" + n, remark)).toList();
        store.writeEntries(april.id(), entries);
        assertEquals(1000, store.entries(april.id()).size());
        List<Row> read = new ArrayList<>();
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
    void tablesFilledBeforeChangesWereCountedKeepWorking() {
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
    void theTablesAreCreatedOnce() {
        store.stage(april, "{}");
        new Tables(client, LocalTables.NAMES).create();
        assertEquals(1, store.records(Samples.FYN).size());
        assertTrue(client.listTables().tableNames().containsAll(List.of("Editions", "Entries")));
    }
}
