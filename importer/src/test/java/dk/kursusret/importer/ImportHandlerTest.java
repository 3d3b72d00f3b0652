package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.importer.bucket.Bucket;
import dk.kursusret.importer.incoming.ImportHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files put into the bucket are staged, and their reports are written to it. */
class ImportHandlerTest {
    private static final String KEY = "incoming/rar-fyn/2021-04-01/liste.csv";
    private static final int MOST_BYTES = 4_500_000;
    private final LocalImports imports = new LocalImports("rar-fyn");
    private final MemoryBucket bucket = new MemoryBucket();
    private final ImportHandler handler = new ImportHandler(imports.client, LocalTables.NAMES, imports.clock, bucket);

    @AfterEach
    void close() {
        imports.close();
    }

    @Test
    void aFileInTheBucketIsStagedAndNeverPublished() throws IOException {
        bucket.objects.put(KEY, ListFile.ofCourses(3).utf8());
        assertEquals(List.of(), failures(created(KEY)));
        EditionRecord record = imports.records().getFirst();
        assertTrue(record.isStaged());
        assertEquals("123456789012", record.trail().staged().by());
        assertEquals(Door.S3, record.delivery().source().door());
        assertEquals("liste.csv", record.delivery().source().fileName());
        assertEquals(List.of(), imports.inForce("2021-04-01"));
        JsonNode report = Json.MAPPER.readTree(bucket.read("reports/rar-fyn/2021-04-01/liste.csv.json"));
        assertEquals("READY", report.path("status").asText());
        assertEquals("application/json", bucket.types.get("reports/rar-fyn/2021-04-01/liste.csv.json"));
        assertFalse(bucket.objects.containsKey("reports/rar-fyn/2021-04-01/liste.csv.quarantined.csv"));
    }

    /** Lambda counts a batch with failures as a success, so the alarm looks at this metric. */
    @Test
    void whatCameOfEachFileIsCountedAndAMessageThatIsHandedBackIsAFailure() throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        ImportHandler counting = new ImportHandler(imports.client, LocalTables.NAMES, imports.clock, bucket,
                new Metrics(Map.of("METRICS_NAMESPACE", "n"), new PrintStream(log, true, StandardCharsets.UTF_8),
                        imports.clock));
        bucket.objects.put(KEY, ListFile.ofCourses(3).utf8());

        counting.handleRequest(event(created(KEY), created("incoming/nowhere"),
                created("incoming/rar-fyn/2021-04-01/gone")), null);

        JsonNode line = Json.MAPPER.readTree(log.toByteArray());
        assertEquals("1 1 1 of 3", line.path("Imports READY").asInt() + " " + line.path("Imports REFUSED").asInt() + " "
                + line.path("UnexpectedFailures").asInt() + " of " + line.path("messages").asInt());
    }

    @Test
    void theSameEventTwiceStagesOneEdition() {
        bucket.objects.put(KEY, ListFile.ofCourses(3).utf8());
        assertEquals(List.of(), failures(created(KEY), created(KEY)));
        assertEquals(1, imports.records().size());
    }

    @Test
    void rowsThatWereSetAsideAreWrittenBesideTheReport() {
        bucket.objects.put(KEY, ListFile.ofCourses(60).row("475;Fejl;;").utf8());
        failures(created(KEY));
        String csv = bucket.text("reports/rar-fyn/2021-04-01/liste.csv.quarantined.csv");
        assertTrue(csv.contains("62;62;R101;"), csv);
        assertEquals("text/csv; charset=utf-8",
                bucket.types.get("reports/rar-fyn/2021-04-01/liste.csv.quarantined.csv"));
    }

    @Test
    void aBlockedFileIsReportedAndNotTriedAgain() throws IOException {
        bucket.objects.put(KEY, ListFile.headed("kdoe;titel").row("1;A").utf8());
        assertEquals(List.of(), failures(created(KEY)));
        assertEquals("BLOCKED", Json.MAPPER.readTree(bucket.read("reports/rar-fyn/2021-04-01/liste.csv.json"))
                .path("status").asText());
        assertEquals(List.of(), imports.records());
    }

    @ParameterizedTest
    @CsvSource({"incoming/rar-fyn/liste.csv, 400", "incoming/rar-fyn/1-4-2021/liste.csv, 400",
            "incoming/rar-fyn/2021-02-30/liste.csv, 400", "incoming/rar-fyn/2021-04-01/mappe/liste.csv, 400",
            "incoming/rar-atlantis/2021-04-01/liste.csv, 400", "incoming/rar-fyn/2025-03-01/liste.csv, 400",
            "incoming/six-weeks/2014-12-31/liste.csv, 400"})
    void aFileInTheWrongPlaceIsReportedAndNotTriedAgain(String key, int status) throws IOException {
        bucket.objects.put(key, ListFile.ofCourses(3).utf8());
        assertEquals(List.of(), failures(created(key)));
        String report = key.replaceFirst("^incoming/", "reports/") + ".json";
        assertEquals(status, Json.MAPPER.readTree(bucket.read(report)).path("status").asInt());
        assertEquals("https://kursusret.dk/problems/wrong-place",
                Json.MAPPER.readTree(bucket.read(report)).path("type").asText());
        assertEquals("application/problem+json", bucket.types.get(report));
        assertEquals("", imports.everythingStored());
    }

    @ParameterizedTest
    @CsvSource({"0, READY", "1, 413"})
    void aFileOfMoreThanIsTakenIsNotRead(int over, String status) throws IOException {
        byte[] start = ListFile.ofCourses(3).utf8();
        byte[] file = Arrays.copyOf(start, MOST_BYTES + over);
        Arrays.fill(file, start.length, file.length, (byte) '\n');
        bucket.objects.put(KEY, file);
        assertEquals(List.of(), failures(created(KEY)));
        assertEquals(status, Json.MAPPER.readTree(bucket.read("reports/rar-fyn/2021-04-01/liste.csv.json"))
                .path("status").asText());
    }

    @Test
    void aFileNameThatLooksLikeACprNumberIsNotWrittenOnceMore() {
        String key = "incoming/rar-fyn/2021-04-01/010190-1234.csv";
        bucket.objects.put(key, ListFile.ofCourses(3).utf8());
        assertEquals(List.of(), failures(created(key)));
        bucket.objects.remove(key);
        assertEquals(1, bucket.objects.size());
        assertFalse((bucket.objects.keySet() + bucket.text(bucket.objects.keySet().iterator().next()))
                .contains("010190"));
        assertEquals("", imports.everythingStored());
    }

    private void put(String key, String file) {
        bucket.versions.put(new Bucket.Version(key, Optional.of("v1")), file.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Something like a CPR number in a row, in a heading, in a line above the headings, in a blocked file, and in the
     * file's name.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"liste.csv | kode;titel~47592;For 010190-1234~6593;B~",
            "liste.csv | kode;titel;010190-1234~47592;A;~", "liste.csv | Liste til 010190-1234;~kode;titel~47592;A~",
            "liste.csv | kode;titel~47592;A~Ring 01.01.90-1234;~6593;B~", "liste.csv | kdoe;titel~1;010190-1234~",
            "liste.csv | kode;titel~475;010190-1234~476;010191-1234~", "010190-1234.csv | kode;titel~47592;A~"})
    void aVersionThatHoldsWhatLooksLikeACprNumberIsDeletedWhenItWasReadAndItsEventMayComeAgain(String name,
            String file) {
        String key = "incoming/rar-fyn/2021-04-01/" + name;
        put(key, file.replace("~", "\r\n"));
        assertEquals(List.of(), failures(created(key, "v1")));
        assertEquals(Map.of(), bucket.versions);
        assertFalse(bucket.objects.keySet().stream().anyMatch(kept -> kept.startsWith("sources/")));
        Map<String, String> reports = texts();
        String stored = imports.everythingStored();
        assertEquals(1, reports.keySet().stream().filter(kept -> kept.endsWith(".json")).count());

        assertEquals(List.of(), failures(created(key, "v1"), created(key, "v1")));

        assertEquals(reports, texts());
        assertEquals(stored, imports.everythingStored());
    }

    private Map<String, String> texts() {
        return bucket.objects.keySet().stream().collect(Collectors.toMap(key -> key, bucket::text));
    }

    @Test
    void aVersionWithoutOneStaysAndIsReadAgain() {
        put(KEY, ListFile.ofCourses(3).text());
        bucket.objects.put(KEY, ListFile.ofCourses(5).utf8());
        assertEquals(List.of(), failures(created(KEY, "v1"), created(KEY, "v1")));
        assertEquals(1, bucket.versions.size());
        assertEquals(List.of(3),
                imports.records().stream().map(record -> record.delivery().counts().accepted()).toList());
    }

    @Test
    void aMessageThatFailsIsHandedBackAloneAndTheOthersAreDone() {
        bucket.objects.put(KEY, ListFile.ofCourses(3).utf8());
        String later = "incoming/rar-fyn/2021-10-01/liste.csv";
        bucket.objects.put(later, ListFile.ofCourses(4).utf8());
        assertEquals(List.of("message-1"), failures(created(KEY),
                created("incoming/rar-fyn/2021-07-01/er-der-ikke.csv"), created(later)));
        assertEquals(2, imports.records().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"no JSON", "{}", "[]", "{\"detail-type\":\"Object Created\"}",
            "{\"detail-type\":\"Object Created\",\"detail\":{\"object\":{}}}",
            "{\"detail-type\":\"Object Deleted\",\"detail\":{\"object\":{\"key\":\"incoming/rar-fyn/2021-04-01/liste.csv\"}}}"})
    void aMessageThatIsNoSuchEventIsHandedBack(String body) {
        bucket.objects.put(KEY, ListFile.ofCourses(3).utf8());
        assertEquals(List.of("message-0"), failures(body, created(KEY)));
        assertEquals(1, imports.records().size());
    }

    private List<String> failures(String... bodies) {
        return handler.handleRequest(event(bodies), null).getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier).toList();
    }

    private static SQSEvent event(String... bodies) {
        List<SQSMessage> messages = new ArrayList<>();
        for (String body : bodies) {
            SQSMessage message = new SQSMessage();
            message.setMessageId("message-" + messages.size());
            message.setBody(body);
            messages.add(message);
        }
        SQSEvent event = new SQSEvent();
        event.setRecords(messages);
        return event;
    }

    /** The event as S3 sends it through EventBridge. */
    private static String created(String key) {
        return created(key, null);
    }

    private static String created(String key, String version) {
        ObjectNode event = Json.object().put("version", "0").put("id", "17793124-05d4-b198-2fde-7ededc63b103")
                .put("detail-type", "Object Created").put("source", "aws.s3").put("account", "111122223333")
                .put("time", "2021-03-12T00:00:00Z").put("region", "eu-north-1");
        ObjectNode detail = event.putObject("detail").put("version", "0");
        detail.putObject("bucket").put("name", "kursusret-incoming");
        detail.putObject("object").put("key", key).put("size", 5).put("etag", "b1946ac92492d2347c6235b4d2611184")
                .put("version-id", version);
        detail.put("requester", "123456789012").put("reason", "PutObject");
        return Json.text(event);
    }
}
