package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list exported as a table can be imported again, and is the same list. */
class ExportedListsTest {
    private static final String ODD = """
            løbenr;erhvervsområde;kode;titel;type;varighed;udbyder;forløb;uden karens;pris;bemærkning;tilføjet
            -1;=område;42994;"Kabel; ""rør"" og
            andet";AMU;2,5 dage = 18,5 timer;;Kabelmontør|Rør;x;1.234,5;=1+1;1.4.2021
            '+2;@by;;Uden kode;;6 uger;Skole 'Øst';;;;'=1+1;2021-04-02
            3;;AU 101;Ledelse;Akademi;10 ECTS;;;nej;3250;-5 %;
            4;'citat';99999;Læsning;LITERACY;37 timer;x;;ja;0,5;''=x;31-12-2021
            """;
    /** Eighteen from 2015 and 2021, and seven current ones. */
    private static final int SAMPLE_LISTS = 25;
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

    /** Imports the file with every guard acknowledged except A210, which says that the file is for another period. */
    private static JsonNode imported(String list, String firstDay, String csv)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = server.send(server.request("/v1/admin/imports?publish=true&list=" + list
                + "&edition=" + firstDay
                + "&acknowledge=A201&acknowledge=A202&acknowledge=A203&acknowledge=A204&acknowledge=A205&reason="
                + URLEncoder.encode("prøve", StandardCharsets.UTF_8))
                .header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofString(csv)));
        return Json.MAPPER.readTree(answer.body());
    }

    private static JsonNode publish(String list, String firstDay, String csv) throws IOException, InterruptedException {
        JsonNode report = imported(list, firstDay, csv);
        assertEquals("PUBLISHED 0", report.path("status").asText() + " " + report.path("quarantined").asText(),
                report::toString);
        return report;
    }

    private static HttpResponse<String> exported(String list, String firstDay)
            throws IOException, InterruptedException {
        HttpResponse<String> csv = server.get(edition(list, firstDay) + "?format=csv");
        assertTrue(csv.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
        return csv;
    }

    /** Exports the list, imports it for the first day that it states, and compares field by field and byte by byte. */
    private static void comesBackTheSame(String list, String firstDay) throws IOException, InterruptedException {
        HttpResponse<String> csv = exported(list, firstDay);
        JsonNode before = json(edition(list, firstDay) + "?perPage=1000");

        JsonNode report = publish(list, firstDay, csv.body());

        JsonNode after = json(edition(list, firstDay) + "?perPage=1000");
        assertEquals(report.path("sha256"), after.path("sha256"));
        assertNotEquals(before.path("sha256"), after.path("sha256"));
        assertEquals(before.path("entries"), after.path("entries"), list + " " + firstDay);
        assertEquals(before.path("lastDay"), after.path("lastDay"), list + " " + firstDay);
        assertEquals("FILE", report.path("lastDayFrom").asText());
        assertEquals(csv.body(), exported(list, firstDay).body());
    }

    @Test
    void everySampleListComesBackTheSame() throws Exception {
        List<String> done = new ArrayList<>();
        for (JsonNode list : json("/v1/positive-lists").path("lists")) {
            for (JsonNode firstDay : list.path("editions")) {
                comesBackTheSame(list.path("list").asText(), firstDay.asText());
                done.add(list.path("list").asText() + " " + firstDay.asText());
            }
        }
        assertEquals(SAMPLE_LISTS, done.size(), done::toString);
    }

    @Test
    void aListOfOddCellsComesBackTheSame() throws Exception {
        publish("rbr-nordjylland", "2025-04-01", ODD);
        JsonNode entries = json(edition("rbr-nordjylland", "2025-04-01")).path("entries");

        assertEquals(List.of("=1+1", "=1+1", "-5 %", "'=x"), List.of(entries.at("/0/remark").asText(),
                entries.at("/1/remark").asText(), entries.at("/2/remark").asText(), entries.at("/3/remark").asText()));
        comesBackTheSame("rbr-nordjylland", "2025-04-01");
    }

    /** An export states its days, so importing it for others is not accepted silently. */
    @Test
    void anExportIsNotTheListOfAnotherPeriod() throws Exception {
        String csv = exported("rar-fyn", "2021-10-01").body();

        JsonNode before = imported("rar-fyn", "2021-04-01", csv);
        JsonNode after = imported("rar-fyn", "2022-04-01", csv);

        assertEquals("BLOCKED", before.path("status").asText());
        assertTrue(before.findValuesAsText("code").contains("A210"), before::toString);
        assertEquals("BLOCKED", after.path("status").asText());
        assertTrue(after.findValuesAsText("code").contains("F017"), after::toString);
    }
}
