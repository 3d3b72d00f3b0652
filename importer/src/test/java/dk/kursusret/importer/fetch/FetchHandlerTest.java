package dk.kursusret.importer.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.ListFile;
import dk.kursusret.importer.MemoryBucket;
import dk.kursusret.importer.intake.ImportMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Whole runs, with configuration, servers, importer, tables, remembered versions and report. */
class FetchHandlerTest {
    private static final Instant LATE_MARCH = Instant.parse("2021-03-29T04:00:00Z");
    private static final Instant FIRST_OF_APRIL = Instant.parse("2021-04-01T04:00:00Z");
    private static final byte[] LIST = ListFile.ofCourses(3).utf8();
    @TempDir
    private static Path folder;
    private static Certificates certificates;
    private static SSLContext trust;
    private StubServer server;
    private final MemoryBucket bucket = new MemoryBucket();
    private final DynamoDbClient client = LocalTables.create();
    private final EditionStore store = new DynamoDbEditionStore(client, LocalTables.NAMES);
    private final List<String> sources = new ArrayList<>();

    @BeforeAll
    static void certify() throws IOException, GeneralSecurityException {
        certificates = new Certificates(folder, "fyn.example", "nord.example");
        trust = certificates.ofClient();
    }

    @BeforeEach
    void serve() throws IOException, GeneralSecurityException {
        server = new StubServer(certificates.ofServer());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        client.close();
    }

    @AfterAll
    static void forget() {
        certificates = null;
    }

    private void source(String name, String list, String path, String firstDay, String... more) {
        String host = name + ".example:" + server.port();
        sources.add(
                "{\"name\":\"%s\",\"list\":\"%s\",\"url\":\"https://%s%s\",\"hosts\":[\"%s\"],\"firstDay\":\"%s\"%s}"
                        .formatted(name, list, host, path, host, firstDay, String.join("", more)));
    }

    private JsonNode run(Instant now) throws IOException {
        return run(now, ImportMode.STAGE, store);
    }

    /** Runs the function, and returns the stored report. */
    private JsonNode run(Instant now, ImportMode publishing, EditionStore into) throws IOException {
        bucket.objects.put("config/sources.json", ("{\"sources\":[" + String.join(",", sources) + "]}").getBytes(
                StandardCharsets.UTF_8));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        StubFetch.handler(into, bucket, "config/sources.json", publishing, trust,
                Clock.fixed(now, ZoneOffset.UTC)).handleRequest(InputStream.nullInputStream(), answer, null);
        assertEquals(outcomes(lastReport()), outcomes(Json.MAPPER.readTree(answer.toByteArray())));
        return lastReport();
    }

    private JsonNode lastReport() throws IOException {
        String key = bucket.objects.keySet().stream().filter(k -> k.matches("reports/schedule/[^/]+\\.json"))
                .reduce((before, after) -> after).orElseThrow();
        return Json.MAPPER.readTree(bucket.read(key)).path("sources");
    }

    private static List<String> outcomes(JsonNode sources) {
        List<String> outcomes = new ArrayList<>();
        sources.forEach(each -> outcomes.add(each.path("source").asText() + " " + each.path("outcome").asText()));
        return outcomes;
    }

    @Test
    void aFileIsStagedForTheNextFirstDayInTheNameOfItsSource() throws IOException {
        source("fyn", "rar-fyn", "/lister/{firstDay}.csv", "NEXT");
        server.file("/lister/2021-04-01.csv", LIST, "ETag: \"v1\"");

        JsonNode report = run(LATE_MARCH);

        assertEquals("FETCHED", report.path(0).path("outcome").asText());
        assertEquals("READY", report.path(0).path("report").path("status").asText());
        assertEquals(3, report.path(0).path("report").path("accepted").asInt());
        EditionRecord record = store.records("rar-fyn").getFirst();
        assertTrue(record.isStaged());
        assertEquals("2021-04-01", record.firstDay().toString());
        assertEquals(Door.SCHEDULE, record.delivery().source().door());
        assertEquals("2021-04-01.csv", record.delivery().source().fileName());
        assertEquals("fyn", record.trail().staged().by());
        assertTrue(bucket.objects.containsKey("reports/schedule/20210329T040000000Z.json"));
    }

    @Test
    void whatWasTakenIsAskedForByItsValidatorsAndNotTakenAgain() throws IOException {
        source("fyn", "rar-fyn", "/a.csv", "2021-04-01");
        server.file("/a.csv", LIST, "ETag: \"v1\"");
        run(LATE_MARCH);
        server.at("/a.csv", "HTTP/1.1 304 Not Modified", new byte[0]);

        assertEquals(List.of("fyn NOT_MODIFIED"), outcomes(run(FIRST_OF_APRIL)));

        assertTrue(server.asked.get(1).contains("If-None-Match: \"v1\""), server.asked.get(1));
        assertEquals(1, store.records("rar-fyn").size());
    }

    @Test
    void theSameBytesDoNothingThoughTheServerCallsThemNew() throws IOException {
        source("fyn", "rar-fyn", "/a.csv", "NEXT");
        server.file("/a.csv", LIST, "ETag: \"v1\"");
        run(LATE_MARCH);
        server.file("/a.csv", LIST, "ETag: \"v2\"");

        assertEquals(List.of("fyn NOT_MODIFIED"), outcomes(run(Instant.parse("2021-04-05T04:00:00Z"))));

        assertEquals(1, store.records("rar-fyn").size(), "last half-year's file is no edition of the next");
        run(Instant.parse("2021-04-12T04:00:00Z"));
        assertTrue(server.asked.get(2).contains("If-None-Match: \"v2\""), server.asked.get(2));
    }

    @Test
    void aSourceThatIsConfiguredAnewIsFetchedAnew() throws IOException {
        source("fyn", "rar-fyn", "/a.csv", "2021-04-01");
        server.file("/a.csv", LIST, "ETag: \"v1\"");
        run(LATE_MARCH);
        sources.clear();
        source("fyn", "rar-fyn", "/a.csv", "2021-10-01");

        assertEquals(List.of("fyn FETCHED"), outcomes(run(FIRST_OF_APRIL)));

        assertFalse(server.asked.get(1).contains("If-None-Match"), server.asked.get(1));
        assertEquals(2, store.records("rar-fyn").size());
    }

    @Test
    void whatTheImporterBlocksIsNotRememberedAndComesUpEachTime() throws IOException {
        source("fyn", "rar-fyn", "/a.csv", "NEXT");
        server.file("/a.csv", "<html>Siden er flyttet</html>".getBytes(), "ETag: \"v1\"", "Content-Type: text/csv");

        assertEquals("BLOCKED", run(LATE_MARCH).path(0).path("report").path("status").asText());
        assertEquals("BLOCKED", run(FIRST_OF_APRIL).path(0).path("report").path("status").asText());

        assertFalse(server.asked.get(1).contains("If-None-Match"));
        assertEquals(List.of(), store.records("rar-fyn"));
    }

    @Test
    void rowsThatWereSetAsideAreStoredBesideTheReport() throws IOException {
        source("fyn", "rar-fyn", "/a.csv", "NEXT");
        server.file("/a.csv", ListFile.ofCourses(60).row("47001;=1+1;;").utf8());

        assertEquals(1, run(LATE_MARCH).path(0).path("report").path("quarantined").asInt());

        String key = "reports/schedule/20210329T040000000Z/fyn.quarantined.csv";
        assertTrue(bucket.text(key).contains("R106"), bucket.text(key));
        assertEquals("text/csv; charset=utf-8", bucket.types.get(key));
    }

    @Test
    void aSourcePublishesItselfOnlyWhereItsConfigurationAndTheDeploymentBothSaySo() throws IOException {
        source("fyn", "rar-fyn", "/{firstDay}.csv", "NEXT", ",\"autoPublish\":true");
        source("nord", "rar-nordjylland", "/{firstDay}.csv", "NEXT");
        server.file("/2021-04-01.csv", LIST);

        JsonNode report = run(LATE_MARCH, ImportMode.PUBLISH, store);

        assertEquals("PUBLISHED", report.path(0).path("report").path("status").asText());
        assertEquals("fyn", store.records("rar-fyn").getFirst().trail().approved().orElseThrow().by());
        assertTrue(store.records("rar-nordjylland").getFirst().isStaged());
    }

    @Test
    void oneSourceThatFailsStopsNoOtherAndTheRunIsTriedAgain() throws IOException {
        source("down", "rar-fyn", "/500.csv", "NEXT");
        sources.add("{\"name\":\"wrong\"}");
        source("gone", "rar-bornholm", "/404.csv", "NEXT");
        source("early", "six-weeks", "/a.csv", "2014-01-01");
        source("nord", "rar-nordjylland", "/a.csv", "NEXT");
        sources.replaceAll(each -> each.replaceAll("(down|gone|early)\\.example", "fyn.example"));
        server.at("/500.csv", "HTTP/1.1 500 Oh\nContent-Length: 0", new byte[0]);
        server.file("/a.csv", LIST);

        assertThrows(IllegalStateException.class, () -> run(LATE_MARCH));

        JsonNode report = lastReport();
        assertEquals(List.of("down FAILED", "wrong REFUSED", "gone REFUSED", "early REFUSED", "nord FETCHED"),
                outcomes(report));
        assertTrue(report.path(0).path("reason").path("da").asText().contains("svarer 500"));
        assertEquals("/list", report.path(1).path("problem").path("errors").path(0).path("pointer").asText());
        assertTrue(report.path(2).path("reason").path("en").asText().contains("answers 404"));
        assertEquals("/edition", report.path(3).path("problem").path("errors").path(0).path("pointer").asText());
        assertEquals(1, store.records("rar-nordjylland").size());
        server.file("/500.csv", LIST);
        assertEquals(List.of("down FETCHED", "wrong REFUSED", "gone REFUSED", "early REFUSED", "nord NOT_MODIFIED"),
                outcomes(run(FIRST_OF_APRIL)));
    }

    @Test
    void anErrorOverWhatOneServerSentStopsNoOther() throws IOException {
        source("fyn", "rar-fyn", "/a.csv", "NEXT");
        source("nord", "rar-nordjylland", "/a.csv", "NEXT");
        server.file("/a.csv", LIST);
        EditionStore deep = (EditionStore) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{EditionStore.class}, (proxy, method, arguments) -> {
                    if (List.of(arguments).toString().contains("rar-fyn")) {
                        throw new StackOverflowError();
                    }
                    return method.invoke(store, arguments);
                });

        assertThrows(IllegalStateException.class, () -> run(LATE_MARCH, ImportMode.STAGE, deep));

        assertEquals(List.of("fyn FAILED", "nord FETCHED"), outcomes(lastReport()));
    }

    @Test
    void whatCannotBeStoredIsAFailureThatIsNotRemembered() throws IOException {
        source("fyn", "rar-fyn", "/a.csv", "NEXT");
        server.file("/a.csv", LIST);
        EditionStore broken = (EditionStore) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{EditionStore.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("47592;Hemmelig");
                });

        assertThrows(IllegalStateException.class, () -> run(LATE_MARCH, ImportMode.STAGE, broken));

        assertEquals(List.of("fyn FAILED"), outcomes(lastReport()));
        assertFalse(lastReport().toString().contains("Hemmelig"));
        assertEquals(List.of("fyn FETCHED"), outcomes(run(FIRST_OF_APRIL)));
    }

    @Test
    void withoutAConfigurationTheRunFailsAndSaysWhereItShouldBe() {
        FetchHandler handler = StubFetch.handler(store, bucket, "config/sources.json", ImportMode.STAGE,
                trust, Clock.systemUTC());
        assertTrue(assertThrows(IllegalStateException.class,
                () -> handler.handleRequest(InputStream.nullInputStream(), new ByteArrayOutputStream(), null))
                .getMessage().contains("config/sources.json"));
    }

    @Test
    void withoutSourcesThereIsNothingToDo() throws IOException {
        assertEquals(List.of(), outcomes(run(LATE_MARCH)));
    }
}
