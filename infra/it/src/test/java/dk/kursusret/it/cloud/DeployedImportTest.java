package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists arrive as files in the bucket, wait for approval, and then decide questions. */
@Order(2)
@ExtendWith(CloudExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class DeployedImportTest {
    private static final Path SAMPLES = Path.of("..", "..", "samples");
    private static final String QUESTION = """
            {"asOf":"2021-11-15","municipality":"0370","schemes":["regional-pool"],
             "person":{"group":"DAGPENGE"},"course":{"code":"42994"}}""";
    private static Incoming incoming;
    private static Api api;

    @BeforeAll
    static void deployment(Cloud cloud) throws IOException, InterruptedException {
        incoming = new Incoming(cloud.deployment());
        api = cloud.api();
    }

    /** A sample file, with its list and first day. */
    private record Sample(Path file, String list, String firstDay) {

        static List<Sample> all() throws IOException {
            return Files.readAllLines(SAMPLES.resolve("lists.csv")).stream().skip(1).filter(line -> !line.isBlank())
                    .map(line -> line.split(";"))
                    .map(cells -> new Sample(SAMPLES.resolve(cells[0]), cells[1], cells[2])).toList();
        }

        String key() {
            return "incoming/" + list + "/" + firstDay + "/" + file.getFileName();
        }
    }

    private static String outcome() throws Exception {
        HttpResponse<String> answer = api.post("/v1/eligibility", QUESTION);
        assertEquals(200, answer.statusCode(), answer::body);
        return Api.json(answer).path("results").path(0).path("situations").path(0).path("outcome").asText();
    }

    private static String approved(Sample sample, byte[] bytes) throws Exception {
        HttpResponse<String> answer = api.post("/v1/admin/imports/" + sample.list() + "~" + sample.firstDay() + "~"
                + Sha256.of(bytes) + "/approve", "");
        return answer.statusCode() + " " + Api.json(answer).path("status").asText();
    }

    /**
     * The later edition of a list is put into the bucket once the earlier one is published, as happens every half-year.
     */
    @Test
    @Order(1)
    void everySampleIsStagedFromTheBucketAndDecidesOnceItIsApproved() throws Exception {
        assertEquals("UNDETERMINED", outcome());
        Map<String, List<Sample>> byRound = new LinkedHashMap<>();
        Map<String, Integer> rounds = new LinkedHashMap<>();
        for (Sample sample : Sample.all()) {
            int round = rounds.merge(sample.list(), 1, Integer::sum);
            byRound.computeIfAbsent("round " + round, key -> new ArrayList<>()).add(sample);
        }
        for (List<Sample> round : byRound.values()) {
            for (Sample sample : round) {
                incoming.drop(sample.key(), Files.readAllBytes(sample.file()));
            }
            for (Sample sample : round) {
                assertEquals("READY", incoming.report(sample.key()).path("status").asText(), sample::key);
            }
            assertEquals("UNDETERMINED", byRound.values().iterator().next() == round ? outcome() : "UNDETERMINED");
            for (Sample sample : round) {
                assertEquals("200 PUBLISHED", approved(sample, Files.readAllBytes(sample.file())), sample::key);
            }
        }
        Eventually.holds("the answer to change", Duration.ofSeconds(60), () -> outcome().equals("MAY_BE_GRANTED"));
    }

    @Test
    @Order(2)
    void aBrokenFileIsReportedAndItsRowsSetAsideAndNothingIsPublished() throws Exception {
        StringBuilder file = new StringBuilder("kode;titel;type;varighed;udbyder\n");
        for (int i = 0; i < 30; i++) {
            file.append("4299").append(i % 10).append(";Kursus ").append(i).append(";AMU;mange dage;\n");
        }
        String key = "incoming/rar-fyn/2022-04-01/broken.csv";

        incoming.drop(key, file.toString().getBytes(StandardCharsets.UTF_8));

        JsonNode report = incoming.report(key);
        assertEquals("BLOCKED", report.path("status").asText(), report::toString);
        assertTrue(report.path("quarantined").asInt() > 0);
        String setAside = incoming.file("reports/rar-fyn/2022-04-01/broken.csv.quarantined.csv");
        assertEquals(report.path("quarantined").asInt() + 1, setAside.strip().lines().count(), setAside);
        assertEquals("2021-10-01", editionInForce("rar-fyn", "2022-03-31"));
        assertEquals("", editionInForce("rar-fyn", "2022-04-01"), "it holds until the day before");
    }

    @Test
    @Order(3)
    void theSameEventTwiceAndAnOlderEditionAfterANewerChangeNothing() throws Exception {
        List<Sample> fyn = Sample.all().stream().filter(sample -> sample.list().equals("rar-fyn")).toList();
        String before = api.get("/v1/positive-lists?asOf=2022-05-01").body();

        incoming.send(fyn.getLast().key());
        incoming.send(fyn.getLast().key());
        incoming.send(fyn.getFirst().key());

        incoming.waitUntilEmpty();
        assertEquals("UNCHANGED", incoming.report(fyn.getLast().key()).path("status").asText());
        assertEquals("UNCHANGED", incoming.report(fyn.getFirst().key()).path("status").asText());
        assertEquals(Api.json(api.send(api.request("/v1/positive-lists?asOf=2022-05-01").GET())).path("lists"),
                Json.MAPPER.readTree(before).path("lists"));
    }

    @Test
    @Order(4)
    void aRolledBackEditionNoLongerDecides() throws Exception {
        HttpResponse<String> rollback = api
                .post("/v1/admin/lists/rar-fyn/rollback?edition=2021-10-01&reason=test", "");

        assertEquals(200, rollback.statusCode(), rollback::body);
        Eventually.holds("nothing to be in force", Duration.ofSeconds(60),
                () -> editionInForce("rar-fyn", "2022-03-31").isEmpty());
        assertEquals("2021-04-01", editionInForce("rar-fyn", "2021-09-30"), "the previous edition keeps its own days");
    }

    private static String editionInForce(String list, String asOf) throws Exception {
        for (JsonNode each : Api.json(api.get("/v1/positive-lists?asOf=" + asOf)).path("lists")) {
            if (each.path("list").asText().equals(list)) {
                return each.path("inForce").path("edition").asText();
            }
        }
        return "no such list: " + Set.of(list);
    }
}
