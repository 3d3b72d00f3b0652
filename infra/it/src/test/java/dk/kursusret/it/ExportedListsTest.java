package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is fetched as a table can be imported again, and is the same list. */
class ExportedListsTest {
    private static final String ODD = """
            løbenr;erhvervsområde;kode;titel;type;varighed;udbyder;forløb;uden karens;pris;bemærkning;tilføjet
            -1;=område;42994;"Kabel; ""rør"" og
            andet";AMU;2,5 dage = 18,5 timer;;Kabelmontør|Rør;x;1.234,5;=1+1;1.4.2021
            '+2;@by;;Uden kode;;6 uger;Skole 'Øst';;;;'=1+1;2021-04-02
            3;;AU 101;Ledelse;Akademi;10 ECTS;;;nej;3250;-5 %;
            4;'citat';99999;Læsning;LITERACY;37 timer;x;;ja;0,5;''=x;31-12-2021
            """;
    @TempDir
    private static Path folder;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = new Application(folder).serve(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.get(path);
        assertEquals(200, answer.statusCode(), answer::body);
        return Json.MAPPER.readTree(answer.body());
    }

    private static String edition(String list, String firstDay) {
        return "/v1/positive-lists/" + list + "/editions/" + firstDay;
    }

    private static JsonNode publish(String list, String firstDay, String csv) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.send(server.request("/v1/admin/imports?publish=true&list=" + list
                + "&edition=" + firstDay
                + "&acknowledge=A201&acknowledge=A202&acknowledge=A203&acknowledge=A204&reason="
                + URLEncoder.encode("prøve", StandardCharsets.UTF_8))
                .header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofString(csv)));
        JsonNode report = Json.MAPPER.readTree(answer.body());
        assertEquals("PUBLISHED 0", report.path("status").asText() + " " + report.path("quarantined").asText(),
                answer::body);
        return report;
    }

    /** Fetched, imported for a later day, and compared row by row and field by field. */
    private static void comesBackTheSame(String list, String firstDay) throws IOException, InterruptedException {
        HttpResponse<String> csv = server.get(edition(list, firstDay) + "?format=csv");
        assertTrue(csv.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
        String later = LocalDate.parse(firstDay).plusYears(2).plusMonths(6).toString();

        publish(list, later, csv.body());

        JsonNode before = json(edition(list, firstDay) + "?perPage=1000");
        JsonNode after = json(edition(list, later) + "?perPage=1000");
        assertEquals(before.path("entries"), after.path("entries"), list + " " + firstDay);
        assertEquals(before.path("total"), json(edition(list, later) + "/changes?from=" + firstDay)
                .at("/counts/unchanged"));
        assertEquals(csv.body(), server.get(edition(list, later) + "?format=csv").body());
    }

    @Test
    void everySampleListComesBackTheSame() throws Exception {
        List<String> done = new ArrayList<>();
        for (JsonNode list : json("/v1/positive-lists").path("lists")) {
            for (JsonNode firstDay : list.path("inForce").path("sample").asBoolean() ? list.path("editions")
                    : Json.array()) {
                comesBackTheSame(list.path("list").asText(), firstDay.asText());
                done.add(list.path("list").asText() + " " + firstDay.asText());
            }
        }
        assertEquals(18, done.size(), done::toString);
    }

    @Test
    void aListOfOddCellsComesBackTheSame() throws Exception {
        publish("rbr-nordjylland", "2025-04-01", ODD);
        JsonNode entries = json(edition("rbr-nordjylland", "2025-04-01")).path("entries");

        assertEquals(List.of("=1+1", "=1+1", "-5 %", "'=x"), List.of(entries.at("/0/remark").asText(),
                entries.at("/1/remark").asText(), entries.at("/2/remark").asText(), entries.at("/3/remark").asText()));
        comesBackTheSame("rbr-nordjylland", "2025-04-01");
    }
}
