package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dk.kursusret.catalog.Door;
import dk.kursusret.catalog.DynamoDbEditionStore;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.catalog.EditionStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class ImportHandlerTest {
    private static final String KEY = "incoming/rar-fyn/2021-10-01/Positivliste Fyn (æøå).csv";
    private final DynamoDbClient client = LocalTables.create();
    private final EditionStore store = new DynamoDbEditionStore(client, LocalTables.NAMES);
    private final MemoryBucket bucket = new MemoryBucket();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aFileInTheBucketIsStagedAndItsReportLiesBesideIt() {
        bucket.files.put(KEY, ListFile.ofCourses(10).utf8());
        assertEquals(List.of(), handle(created(KEY)));
        EditionRecord record = store.records("rar-fyn").getFirst();
        assertTrue(record.isStaged(), "an account is no person: nothing is published");
        assertEquals(Door.S3, record.source().door());
        assertEquals("Positivliste Fyn (æøå).csv", record.source().fileName());
        assertEquals("123456789012", record.staged().by());
        String report = bucket.text("reports/rar-fyn/2021-10-01/Positivliste Fyn (æøå).csv.json");
        assertTrue(report.startsWith("{\"status\":\"READY\",\"list\":\"rar-fyn\",\"edition\":\"2021-10-01\""), report);
        assertEquals(2, bucket.files.size(), "no rows were set aside");
    }

    @Test
    void theSameEventTwiceStagesOnce() {
        bucket.files.put(KEY, ListFile.ofCourses(10).utf8());
        assertEquals(List.of(), handle(created(KEY), created(KEY)));
        assertEquals(1, store.records("rar-fyn").size());
    }

    @Test
    void rowsThatAreSetAsideLieBesideTheReport() {
        bucket.files.put(KEY, ListFile.ofCourses(110)
                .rows("475;@Bus;\"Skole; \"\"A\"\"\";1", "40531;Født 010190-1234;Skole;1").utf8());
        handle(created(KEY));
        assertEquals("\uFEFFlinje;række;koder;årsag;kode;titel;udbyder;pris\r\n"
                + "112;112;R101 R106;Linje 112, kolonne A: »475« er ikke en kursuskode. AMU-kurser har 5 cifre, EUD-fag 4."
                + " Mangler der et ciffer? Linje 112, kolonne B: Teksten begynder med »@«. Excel vil læse den som en"
                + " formel. Fjern tegnet.;475;'@Bus;\"Skole; \"\"A\"\"\";1\r\n"
                + "113;113;R110;Linje 113: Rækken ligner et CPR-nummer og er ikke gemt. Fjern nummeret.\r\n",
                bucket.text("reports/rar-fyn/2021-10-01/Positivliste Fyn (æøå).csv.quarantined.csv"));
    }

    @Test
    void aFileWithFaultsIsReportedAndNotStaged() {
        bucket.files.put(KEY, "kdoe;titel\n47592;Bus\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), handle(created(KEY)));
        assertEquals(List.of(), store.records("rar-fyn"));
        assertTrue(bucket.text("reports/rar-fyn/2021-10-01/Positivliste Fyn (æøå).csv.json").contains("\"F003\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"incoming/liste.csv", "incoming/rar-atlantis/2021-10-01/liste.csv",
            "incoming/rar-fyn/1-10-2021/liste.csv", "incoming/rar-fyn/2021-10-01/mappe/liste.csv"})
    void aFileInTheWrongPlaceIsReportedAndNotRetried(String key) {
        bucket.files.put(key, ListFile.ofCourses(1).utf8());
        assertEquals(List.of(), handle(created(key)));
        assertTrue(bucket.text(key.replace("incoming/", "reports/") + ".json").contains("\"status\":400"));
    }

    @Test
    void aNameThatLooksLikeACprNumberIsNotWrittenDownAgain() {
        String key = "incoming/rar-fyn/2021-10-01/010190-1234.csv";
        bucket.files.put(key, ListFile.ofCourses(1).utf8());
        assertEquals(List.of(), handle(created(key)));
        bucket.files.remove(key);
        assertEquals(1, bucket.files.size());
        bucket.files.forEach((name, bytes) -> assertFalse(
                (name + new String(bytes, StandardCharsets.UTF_8)).contains("010190"), name));
    }

    @Test
    void aFileThatIsTooLargeIsReportedUnread() {
        bucket.files.put(KEY, new byte[6 * 1024 * 1024 + 1]);
        assertEquals(List.of(), handle(created(KEY)));
        assertTrue(
                bucket.text("reports/rar-fyn/2021-10-01/Positivliste Fyn (æøå).csv.json").contains("\"status\":413"));
    }

    @Test
    void onlyWhatFailsForAPassingReasonGoesBackToTheQueue() {
        bucket.files.put(KEY, ListFile.ofCourses(10).utf8());
        assertEquals(List.of("m0", "m2"),
                handle(created("incoming/rar-fyn/2021-10-01/ikke-der-endnu.csv"), created(KEY), "ikke json"));
        assertEquals(1, store.records("rar-fyn").size());
    }

    private List<String> handle(String... bodies) {
        List<SQSMessage> messages = new ArrayList<>();
        for (String body : bodies) {
            SQSMessage message = new SQSMessage();
            message.setMessageId("m" + messages.size());
            message.setBody(body);
            messages.add(message);
        }
        SQSEvent event = new SQSEvent();
        event.setRecords(messages);
        SQSBatchResponse response = new ImportHandler(client, LocalTables.NAMES, Clock.systemUTC(), bucket)
                .handleRequest(event, null);
        return response.getBatchItemFailures().stream().map(BatchItemFailure::getItemIdentifier).toList();
    }

    /** As EventBridge sends it: the key is not encoded. */
    private static String created(String key) {
        return """
                {"version":"0","source":"aws.s3","detail-type":"Object Created",
                 "detail":{"bucket":{"name":"b"},"object":{"key":"%s","size":1},"requester":"123456789012"}}"""
                .formatted(key);
    }

    private static final class MemoryBucket implements Bucket {
        private final Map<String, byte[]> files = new TreeMap<>();

        @Override
        public long size(String key) {
            return read(key).length;
        }

        @Override
        public byte[] read(String key) {
            if (!files.containsKey(key)) {
                throw new IllegalStateException("no such object");
            }
            return files.get(key);
        }

        @Override
        public void write(String key, String contentType, byte[] bytes) {
            files.put(key, bytes);
        }

        String text(String key) {
            return new String(read(key), StandardCharsets.UTF_8);
        }
    }
}
