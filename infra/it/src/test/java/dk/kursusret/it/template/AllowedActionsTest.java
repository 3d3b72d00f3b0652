package dk.kursusret.it.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.it.SampleFile;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.catalog.store.Tables;
import dk.kursusret.functions.CatalogHandler;
import dk.kursusret.functions.EligibilityHandler;
import dk.kursusret.functions.PagesHandler;
import dk.kursusret.functions.PriceCeilingHandler;
import dk.kursusret.functions.QueryHandler;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.admin.AdminHandler;
import dk.kursusret.importer.bucket.Bucket;
import dk.kursusret.importer.bucket.S3Bucket;
import dk.kursusret.importer.fetch.Certificates;
import dk.kursusret.importer.fetch.FetchHandler;
import dk.kursusret.importer.fetch.StubFetch;
import dk.kursusret.importer.fetch.StubServer;
import dk.kursusret.importer.incoming.ImportHandler;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.Progress;
import dk.kursusret.importer.intake.SourceFiles;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.local.store.EmbeddedDynamo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each function may do what it does and no more: its calls are recorded and compared with its role. */
class AllowedActionsTest {
    private static final TableNames TABLES = new TableNames("EditionsTable", "EntriesTable");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-11-15T10:00:00Z"), ZoneOffset.UTC);
    /** Actions of Lambda itself in the function's role. */
    private static final Set<String> OWN_LOGS = Set.of("logs:CreateLogStream", "logs:PutLogEvents");
    private static final Set<String> QUEUE = Set.of("sqs:ReceiveMessage", "sqs:DeleteMessage",
            "sqs:GetQueueAttributes");
    @TempDir
    private Path folder;
    private EmbeddedDynamo database;
    private final CallRecorder recorder = new CallRecorder();

    @BeforeEach
    void start() throws Failure, IOException {
        database = EmbeddedDynamo.open(folder.resolve("lists.db"));
        new Tables(database.client(), TABLES).create();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private Set<String> madeAnd(Set<String> more) {
        Set<String> all = new TreeSet<>(recorder.calls());
        all.addAll(more);
        return all;
    }

    private static JsonNode ask(RequestStreamHandler handler, String method, String path, String query, byte[] body)
            throws IOException {
        ObjectNode event = Json.object().put("httpMethod", method).put("path", path.replaceAll("[{}]", ""))
                .put("resource", path.replaceFirst("imports/[^/]+/approve", "imports/{id}/approve")
                        .replaceFirst("lists/[^/]+/rollback", "lists/{list}/rollback"))
                .put("body", Base64.getEncoder().encodeToString(body)).put("isBase64Encoded", true);
        ObjectNode parameters = event.putObject("multiValueQueryStringParameters");
        for (String each : query.isEmpty() ? new String[0] : query.split("&")) {
            parameters.putArray(each.replaceFirst("=.*", "")).add(each.replaceFirst(".*?=", ""));
        }
        event.putObject("requestContext").put("requestId", "r");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)), answer, null);
        return Json.MAPPER.readTree(answer.toByteArray());
    }

    private AdminHandler admin(ApprovalRule rule) {
        return new AdminHandler(recorder.watching(database.client()), TABLES, CLOCK, rule,
                SourceFiles.in(bucket(key -> Optional.empty())), Progress.NONE, () -> {});
    }

    private Bucket bucket(Function<String, Optional<byte[]>> files) {
        return new S3Bucket(recorder.bucketOf(files), "bucket");
    }

    private void publish(String list, String edition) throws IOException {
        AdminHandler admin = new AdminHandler(database.client(), TABLES, CLOCK, ApprovalRule.SINGLE_PERSON,
                SourceFiles.NONE, Progress.NONE, () -> {});
        JsonNode answer = ask(admin, "POST", "/v1/admin/imports",
                "list=" + list + "&edition=" + edition + "&publish=true", SampleFile.read(list, edition));
        assertEquals(200, answer.path("statusCode").asInt(), answer::toString);
    }

    @Test
    void eligibility() throws IOException {
        publish("rar-fyn", "2021-10-01");
        JsonNode answer = ask(new EligibilityHandler(recorder.watching(database.client()), TABLES, CLOCK), "POST",
                "/v1/eligibility", "", "{\"municipality\":\"0461\",\"course\":{\"code\":\"42994\"}}".getBytes(
                        StandardCharsets.UTF_8));

        assertEquals(200, answer.path("statusCode").asInt(), answer::toString);
        assertEquals(madeAnd(OWN_LOGS), Role.allows("EligibilityFunction"));
    }

    @Test
    void priceCeiling() throws IOException {
        publish("six-weeks", "2015-01-01");
        JsonNode answer = ask(new PriceCeilingHandler(recorder.watching(database.client()), TABLES, CLOCK), "GET",
                "/v1/price-ceiling", "code=42994&asOf=2015-09-01", new byte[0]);

        assertEquals(200, answer.path("statusCode").asInt(), answer::toString);
        assertEquals(madeAnd(OWN_LOGS), Role.allows("PriceCeilingFunction"));
    }

    @Test
    void catalog() throws IOException {
        publish("rar-fyn", "2021-10-01");
        askEveryRouteOf(new CatalogHandler(recorder.watching(database.client()), TABLES, CLOCK));

        assertEquals(madeAnd(OWN_LOGS), Role.allows("CatalogFunction"));
    }

    @Test
    void partnerCatalog() throws IOException {
        publish("rar-fyn", "2021-10-01");
        askEveryRouteOf(new CatalogHandler(recorder.watching(database.client()), TABLES, CLOCK));

        assertEquals(madeAnd(OWN_LOGS), Role.allows("PartnerCatalogFunction"));
    }

    /**
     * The schedules that keep snapshots alive are refused with a 4xx, so that they count as no decision; the one that
     * watches the lists is answered.
     */
    @Test
    void schedulesAskWhatTheirFunctionsAnswer() throws IOException {
        Map<String, RequestStreamHandler> handlers = Map.of(
                "eligibility", new EligibilityHandler(database.client(), TABLES, CLOCK),
                "price-ceiling", new PriceCeilingHandler(database.client(), TABLES, CLOCK),
                "catalog", new CatalogHandler(database.client(), TABLES, CLOCK),
                "partner-catalog", new CatalogHandler(database.client(), TABLES, CLOCK),
                "pages", new PagesHandler(database.client(), TABLES, CLOCK));
        Set<String> asked = new TreeSet<>();
        for (JsonNode schedule : TemplateFile.read().ofType("AWS::Scheduler::Schedule").values()) {
            JsonNode target = schedule.at("/Properties/Target");
            String function = target.at("/Arn/Fn::Sub").asText()
                    .replaceFirst(".*StackName}-", "").replace(":live", "");
            if (handlers.containsKey(function)) {
                ByteArrayOutputStream answer = new ByteArrayOutputStream();
                handlers.get(function).handleRequest(new ByteArrayInputStream(target.path("Input").asText().getBytes(
                        StandardCharsets.UTF_8)), answer, null);
                int status = Json.MAPPER.readTree(answer.toByteArray()).path("statusCode").asInt();
                assertTrue(function.equals("catalog") ? status == 200 : status >= 400 && status < 500,
                        function + " " + status);
                asked.add(function);
            }
        }
        assertEquals(new TreeSet<>(handlers.keySet()), asked, "every snapshot is kept alive");
    }

    @Test
    void pages() throws IOException {
        publish("rar-fyn", "2021-10-01");
        askEveryRouteOf(new PagesHandler(recorder.watching(database.client()), TABLES, CLOCK));

        assertEquals(madeAnd(OWN_LOGS), Role.allows("PagesFunction"));
    }

    private static void askEveryRouteOf(QueryHandler handler) throws IOException {
        for (String resource : handler.routes().resources()) {
            for (String method : handler.routes().methods(resource)) {
                JsonNode answer = ask(handler, method, resource, "", new byte[0]);
                assertTrue(answer.path("statusCode").asInt() < 500, resource);
            }
        }
    }

    @Test
    void admin() throws IOException {
        publish("rar-fyn", "2021-04-01");
        byte[] list = SampleFile.read("rar-fyn", "2021-10-01");
        AdminHandler alone = admin(ApprovalRule.SINGLE_PERSON);

        ask(admin(ApprovalRule.TWO_PERSONS), "POST", "/v1/admin/imports",
                "list=rar-fyn&edition=2021-10-01&publish=true", list);
        JsonNode approved = ask(alone, "POST", "/v1/admin/imports/rar-fyn~2021-10-01~" + Sha256.of(list) + "/approve",
                "", new byte[0]);
        JsonNode rollback = ask(alone, "POST", "/v1/admin/lists/rar-fyn/rollback", "edition=2021-10-01&reason=test",
                new byte[0]);

        assertEquals(200, approved.path("statusCode").asInt(), approved::toString);
        assertEquals(200, rollback.path("statusCode").asInt(), rollback::toString);
        assertEquals(madeAnd(OWN_LOGS), Role.allows("AdminFunction"));
    }

    @Test
    void importer() throws IOException {
        publish("rar-fyn", "2021-04-01");
        byte[] list = SampleFile.read("rar-fyn", "2021-10-01");
        ImportHandler handler = new ImportHandler(recorder.watching(database.client()), TABLES, CLOCK,
                bucket(key -> Optional.of(list)));
        SQSEvent event = new SQSEvent();
        event.setRecords(List.of(created("list.csv\""), created("list.csv\",\"version-id\":\"v1\""),
                created("010190-1234.csv\",\"version-id\":\"v1\"")));

        for (int round = 0; round < 2; round++) {
            assertEquals(List.of(), handler.handleRequest(event, null).getBatchItemFailures());
        }

        Set<String> all = new TreeSet<>(OWN_LOGS);
        all.addAll(QUEUE);
        // Only callers that may list are told by S3 that a version is gone.
        all.add("s3:ListBucket ImportBucket.Arn");
        assertEquals(madeAnd(all), Role.allows("ImportFunction"));
    }

    private static SQSEvent.SQSMessage created(String file) {
        SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
        message.setMessageId("m");
        message.setBody("{\"detail-type\":\"Object Created\",\"detail\":{\"requester\":\"1\",\"object\":"
                + "{\"key\":\"incoming/rar-fyn/2021-10-01/" + file + "}}}");
        return message;
    }

    /**
     * A source that may publish and delivers the same file again. The location of its file is a parameter of the
     * template.
     */
    @Test
    void fetch() throws IOException, GeneralSecurityException {
        publish("rar-fyn", "2021-04-01");
        byte[] list = SampleFile.read("rar-fyn", "2021-10-01");
        Certificates certificates = new Certificates(folder, "fyn.example");
        try (StubServer site = new StubServer(certificates.ofServer())) {
            site.file("/list.csv", list, "ETag: \"v1\"");
            String host = "fyn.example:" + site.port();
            byte[] sources = ("{\"sources\":[{\"name\":\"fyn\",\"list\":\"rar-fyn\",\"url\":\"https://" + host
                    + "/list.csv\",\"hosts\":[\"" + host + "\"],\"firstDay\":\"2021-10-01\",\"autoPublish\":true}]}")
                    .getBytes(StandardCharsets.UTF_8);
            String key = "${FetchSourcesKey}";
            FetchHandler handler = StubFetch.handler(
                    new DynamoDbEditionStore(recorder.watching(database.client()), TABLES),
                    bucket(asked -> Optional.of(sources).filter(found -> asked.equals(key))), key, ImportMode.PUBLISH,
                    certificates.ofClient(), CLOCK);
            ByteArrayOutputStream answers = new ByteArrayOutputStream();

            handler.handleRequest(InputStream.nullInputStream(), answers, null);
            handler.handleRequest(InputStream.nullInputStream(), answers, null);

            assertTrue(answers.toString(StandardCharsets.UTF_8).contains("PUBLISHED"), answers::toString);
        }
        Set<String> all = new TreeSet<>(OWN_LOGS);
        // Lambda itself sends what failed; only callers that may list are told by S3 that a file is missing.
        all.addAll(Set.of("sqs:SendMessage", "s3:ListBucket ImportBucket.Arn"));
        assertEquals(madeAnd(all), Role.allows("FetchFunction"));
    }
}
