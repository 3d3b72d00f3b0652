package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.it.SampleFile;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.fetch.Certificates;
import dk.kursusret.importer.fetch.StubServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schedules' target, invoked as EventBridge Scheduler does (LocalStack stores schedules but never fires them). It
 * runs as deployed, with its real rules for hosts, addresses, sizes and times: only its JVM is told that names resolve
 * to a public address, and that the proxy to it is our stub site.
 */
@Order(5)
@ExtendWith(CloudExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class DeployedFetchTest {
    private static final String PUBLIC = "192.31.196.1";
    private static final Duration RUN = Duration.ofMinutes(3);
    @TempDir
    private static Path folder;
    private static Deployment deployment;
    private static Incoming incoming;
    private static DeployedFunction function;
    private static StubServer site;
    private static SocksProxy way;
    private static Map<String, Object> reachable;
    private final List<String> sources = new ArrayList<>();

    @BeforeAll
    static void site(Cloud cloud) throws Exception {
        deployment = cloud.deployment();
        deployment.mustReachThisMachine();
        incoming = new Incoming(deployment);
        function = DeployedFunction.of(deployment, "FetchFunction");
        Certificates certificates = new Certificates(folder, "lists.example", "files.example", "evil.example");
        site = new StubServer(certificates.ofServer());
        way = new SocksProxy(site.port());
        Path names = Files.writeString(folder.resolve("hosts"), PUBLIC + " lists.example files.example evil.example\n"
                + "10.0.0.1 intranet.example\n169.254.169.254 metadata.example\n127.0.0.1 localhost\n");
        reachable = Map.of("Environment", function.environment(Map.of("JAVA_TOOL_OPTIONS",
                "-Djdk.net.hosts.file=" + names + " -DsocksProxyHost=127.0.0.1 -DsocksProxyPort=" + way.port()
                        + " -Djavax.net.ssl.trustStore=" + certificates.trusted(folder)
                        + " -Djavax.net.ssl.trustStoreType=JKS")));
    }

    @AfterAll
    static void close() throws IOException {
        if (site != null) {
            way.close();
            site.close();
        }
    }

    private void source(String name, String host, String path) {
        sources.add("""
                {"name":"%s","list":"rar-bornholm","url":"https://%s%s","hosts":["%s","files.example"],
                 "firstDay":"2022-10-01"}""".formatted(name, host, path, host));
    }

    /** Starts the function and waits for the run's report: each source's outcome and reason, by its name. */
    private Map<String, String> run() throws Exception {
        incoming.drop("config/sources.json",
                ("{\"sources\":[" + String.join(",", sources) + "]}").getBytes(StandardCharsets.UTF_8));
        List<String> before = incoming.keys("reports/schedule/");

        function.start();

        String key = Eventually.find("a report of the run", RUN, () -> incoming.keys("reports/schedule/").stream()
                .filter(each -> each.endsWith(".json") && !before.contains(each)).findFirst());
        Map<String, String> outcomes = new TreeMap<>();
        Json.MAPPER.readTree(incoming.file(key)).path("sources").forEach(each -> outcomes.put(
                each.path("source").asText(), each.path("outcome").asText() + " "
                        + Optional.of(each.path("reason").path("en").asText()).filter(reason -> !reason.isEmpty())
                                .orElse(each.path("report").path("status").asText())));
        return outcomes;
    }

    /** What the scheduler would invoke, when, and where it puts events that it cannot deliver. */
    @Test
    @Order(1)
    void theSchedulesAreThereOffUntilSwitchedOnAndCallTheFunction() throws Exception {
        for (String id : List.of("FetchOnFirstDays", "FetchWeekly")) {
            JsonNode schedule = deployment.aws().call("scheduler", "get-schedule", "--name",
                    deployment.resources().get(id));
            assertEquals("DISABLED Europe/Copenhagen", schedule.path("State").asText() + " "
                    + schedule.path("ScheduleExpressionTimezone").asText());
            assertTrue(schedule.at("/Target/Arn").asText().endsWith(":function:" + function.name()),
                    schedule::toString);
            assertTrue(schedule.at("/Target/DeadLetterConfig/Arn").asText().contains("FetchDeadLetters"));
        }
    }

    @Test
    @Order(2)
    void listsAreFetchedOverListedHostsAndNothingElseIs() throws Exception {
        byte[] list = SampleFile.read("rar-bornholm", "2021-10-01");
        site.file("/list.csv", list, "ETag: \"v1\"");
        site.redirect("/moved.csv", "https://files.example/list.csv");
        site.redirect("/away.csv", "https://evil.example/list.csv");
        site.at("/huge.csv", "HTTP/1.1 200 OK\nContent-Length: 7000000", new byte[7_000_000]);
        source("a-plain", "lists.example", "/list.csv");
        source("b-moved", "lists.example", "/moved.csv");
        source("c-away", "lists.example", "/away.csv");
        source("d-huge", "lists.example", "/huge.csv");
        source("e-intranet", "intranet.example", "/list.csv");
        source("f-metadata", "metadata.example", "/latest/meta-data/");

        function.with(reachable, () -> {
            Map<String, String> outcomes = run();
            assertEquals("FETCHED READY", outcomes.get("a-plain"), outcomes::toString);
            assertEquals("FETCHED READY", outcomes.get("b-moved"), outcomes::toString);
            assertTrue(outcomes.get("c-away").startsWith("REFUSED Nothing may be fetched from evil.example"),
                    outcomes::toString);
            assertTrue(outcomes.get("d-huge").startsWith("REFUSED"), outcomes::toString);
            assertEquals("REFUSED intranet.example leads to an address that is not public.",
                    outcomes.get("e-intranet"));
            assertEquals("REFUSED metadata.example leads to an address that is not public.",
                    outcomes.get("f-metadata"));
            assertEquals("NOT_MODIFIED", run().get("a-plain").strip(), "a second run fetches nothing twice");
        });
        assertTrue(site.asked.stream().noneMatch(head -> head.contains("evil.example")), site.asked::toString);
    }

    /** A failing run is tried three times and then becomes a dead letter, which sets off the alarm. */
    @Test
    @Order(3)
    void aSourceThatIsTooSlowIsRetriedAndRaisesAnAlarmAndTheOthersAreFetched() throws Exception {
        site.at("/slow.csv", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(Duration.ofMinutes(5));
        });
        source("a-slow", "lists.example", "/slow.csv");
        source("b-plain", "lists.example", "/list.csv");

        function.with(reachable, () -> {
            Map<String, String> outcomes = run();
            assertTrue(outcomes.get("a-slow").startsWith("FAILED"), outcomes::toString);
            assertEquals("FETCHED READY", outcomes.get("b-plain"), outcomes::toString);
            String deadLetters = deployment.output("FetchDeadLettersUrl");
            Eventually.holds("a dead letter", RUN, () -> incoming.waiting(deadLetters) == 1);
        });
        assertEquals(3, site.asked.stream().filter(head -> head.startsWith("GET /slow.csv")).count());
        Eventually.holds("the alarm", Duration.ofMinutes(5),
                () -> deployment.alarm("FetchDeadLettersAlarm").equals("ALARM"));
    }
}
