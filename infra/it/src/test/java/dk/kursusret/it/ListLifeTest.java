package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.it.cloud.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a list, through the API and on the pages: published, lapsed, supplemented, corrected, succeeded. */
class ListLifeTest {
    private static final String CLEANING = "42994;Rengøring og rengøringskontrol;AMU;5 dage;\n";
    private static final String COMPUTING = "47592;Brug af pc på arbejdspladsen;AMU;5 dage;\n";
    private static final String BUS = "40531;Kørsel med bus;AMU;5 dage;\n";
    @TempDir
    private static Path folder;
    private static Application application;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        application = new Application(folder);
        server = application.serve(folder.resolve("data"));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.stop();
    }

    private static void publish(String firstDay, String rows, String... more) throws IOException, InterruptedException {
        Path file = Files.createTempFile(folder, "fyn", ".csv");
        Files.writeString(file, "kode;titel;type;varighed;udbyder\n" + rows, StandardCharsets.ISO_8859_1);
        List<String> arguments = new ArrayList<>(List.of("import", file.toString(), "--list", "rar-fyn", "--edition",
                firstDay, "--json", "--publish", "--reason=test", "--server", server.address().toString()));
        arguments.addAll(
                List.of("--acknowledge=A201", "--acknowledge=A202", "--acknowledge=A203", "--acknowledge=A204"));
        arguments.addAll(List.of(more));
        Command outcome = application.run(arguments.toArray(String[]::new));
        assertEquals("PUBLISHED", Json.MAPPER.readTree(outcome.out()).path("status").asText(), outcome.out());
    }

    private static void rollBack(String firstDay) throws IOException, InterruptedException {
        Command outcome = application.run("rollback", "--list", "rar-fyn", "--edition", firstDay,
                "--reason",
                "test", "--server", server.address().toString());
        assertEquals(0, outcome.exit(), outcome::err);
    }

    /**
     * For one day: what holds, what a decision on cleaning rests on, and whether the list's page says that we lack the
     * list.
     */
    private static String seen(String day) throws IOException, InterruptedException {
        return holds(day) + " | " + decided(day) + " | " + page(day);
    }

    private static String holds(String day) throws IOException, InterruptedException {
        JsonNode list = Json.MAPPER.readTree(server.get("/v1/positive-lists?asOf=" + day).body()).path("lists")
                .valueStream().filter(each -> each.path("list").asText().equals("rar-fyn")).findFirst().orElseThrow();
        return list.path("inForce").isNull()
                ? list.at("/last/edition").asText() + " over on " + list.path("lapsedOn").asText()
                : list.at("/inForce/edition").asText();
    }

    private static String decided(String day) throws IOException, InterruptedException {
        JsonNode result = Json.MAPPER.readTree(server.post("/v1/eligibility", """
                {"asOf": "%s", "schemes": ["regional-pool"], "person": {"group": "DAGPENGE"}, "municipality": "0461",
                 "course": {"code": "42994"}}""".formatted(day)).body()).at("/results/0");
        boolean lacks = result.path("missingData").valueStream().anyMatch(data -> data.asText().equals("list:rar-fyn"));
        return lacks ? "lacks it"
                : result.at("/listEdition/list").asText() + " " + result.at("/listEdition/edition").asText();
    }

    private static String page(String day) throws IOException, InterruptedException {
        return server.get("/lister/rar-fyn?asOf=" + day).body().contains("Vi mangler den, der skulle gælde fra")
                ? "lacks it"
                : "has it";
    }

    private static int course(String code, String day) throws IOException, InterruptedException {
        int page = server.get("/kurser/" + code + "?asOf=" + day).statusCode();
        assertEquals(server.get("/v1/courses/" + code + "?asOf=" + day).statusCode(), page);
        return page;
    }

    @Test
    void whatIsSaidOfADayFollowsWhatIsPublishedAndNothingSpeaksAfterItsEnd() throws Exception {
        assertEquals("2021-10-01 | rar-fyn 2021-10-01 | has it", seen("2022-03-31"));
        assertEquals("2021-10-01 over on 2022-04-01 | lacks it | lacks it", seen("2022-04-01"));

        publish("2022-04-01", CLEANING + COMPUTING);
        assertEquals("2021-10-01 | rar-fyn 2021-10-01 | has it", seen("2022-03-31"));
        assertEquals("2022-04-01 | rar-fyn 2022-04-01 | has it", seen("2022-04-01"));
        assertEquals("2022-04-01 | rar-fyn 2022-04-01 | has it", seen("2022-09-30"));
        assertEquals("2022-04-01 over on 2022-10-01 | lacks it | lacks it", seen("2022-10-01"));

        publish("2022-05-15", BUS, "--supplement");
        assertEquals(404, course("40531", "2022-05-14"));
        assertEquals(200, course("40531", "2022-05-15"));
        assertEquals(404, course("40531", "2022-10-01"));

        publish("2022-04-01", CLEANING, "--acknowledge=A205");
        assertEquals(404, course("47592", "2022-05-01"));
        rollBack("2022-04-01");
        assertEquals(200, course("47592", "2022-05-01"));

        publish("2022-10-01", CLEANING, "--last-day=2022-11-15");
        assertEquals("2022-04-01 | rar-fyn 2022-04-01 | has it", seen("2022-09-30"));
        assertEquals("2022-10-01 | rar-fyn 2022-10-01 | has it", seen("2022-11-15"));
        assertEquals("2022-10-01 over on 2022-11-16 | lacks it | lacks it", seen("2022-11-16"));
    }
}
