package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operators can look up: reports, what waits for approval, and the history of each list. */
class AdminReadsTest extends AdminApiCaller {
    @Test
    void aReportIsJsonOrTextOrTheRowsThatWereSetAside() throws IOException {
        String file = ListFile.ofCourses(60).row("47001;=1+1;;").text();
        String query = "list=rar-fyn&edition=2021-04-01&format=";
        JsonNode text = imported(ANNA, query + "text&lang=en", file);
        assertEquals("text/plain; charset=utf-8", text.path("headers").path("Content-Type").asText());
        assertTrue(text.path("body").asText().contains("Rows set aside:\n  R106"), text.toString());
        JsonNode csv = imported(ANNA, query + "csv", file);
        assertEquals("text/csv; charset=utf-8", csv.path("headers").path("Content-Type").asText());
        assertTrue(
                csv.path("body").asText()
                        .startsWith("\uFEFFlinje;række;koder;årsag;kode;titel;udbyder;pris\r\n62;62;R106;"),
                csv.toString());
        assertTrue(csv.path("body").asText().endsWith(";47001;'=1+1;;\r\n"), csv.toString());
        assertEquals("READY", body(imported(ANNA, query + "json", file)).path("status").asText());
        JsonNode wrong = body(imported(ANNA, query + "cvs", file)).path("errors").path(0);
        assertEquals("/format csv",
                wrong.path("pointer").asText() + " " + wrong.path("didYouMean").asText());
    }

    @Test
    void whatWaitsIsShownWithItsReportAndWhoSubmittedIt() throws IOException {
        imported(ANNA, "list=rar-fyn&edition=2021-04-01&publish=true",
                ListFile.ofCourses(60).row("47001;=1+1;;").text());
        imports.publish("2021-10-01", ListFile.ofCourses(60));
        JsonNode waiting = body(got("/v1/admin/imports", "", "")).path("imports");
        assertEquals(1, waiting.size());
        assertEquals("2021-04-01", waiting.path(0).path("edition").asText());
        assertEquals(ANNA, waiting.path(0).path("stagedBy").asText());
        assertTrue(waiting.path(0).path("approvedBy").isNull());
        String id = waiting.path(0).path("id").asText();
        assertEquals(1, body(got("/v1/admin/imports/", id, "")).path("quarantined").asInt());
        assertTrue(got("/v1/admin/imports/", id, "format=text").path("body").asText().contains("R106"));
        String csv = got("/v1/admin/imports/", id, "format=csv&lang=en").path("body").asText();
        assertTrue(csv.startsWith("\uFEFFlinje;række;kolonne;kode;værdi;årsag\r\n62;62;B;R106;'=1+1;"), csv);
        assertEquals(3, csv.split("\r\n", -1).length);
        approved(BO, id);
        assertEquals(0, body(got("/v1/admin/imports", "", "")).path("imports").size());
    }

    @Test
    void aFileNoLongerWaitsOnceAnotherIsPublishedForItsFirstDay() throws IOException {
        imports.stage("2021-10-01", ListFile.ofCourses(12));
        imports.publish("2021-10-01", ListFile.ofCourses(13));

        assertEquals(0, body(got("/v1/admin/imports", "", "")).path("imports").size());
        JsonNode lists = body(got("/v1/admin/lists", "", "")).path("lists");
        assertEquals(List.of("13 NOT_YET_IN_FORCE", "12 OVERTAKEN"), lists.valueStream()
                .flatMap(list -> list.path("editions").valueStream())
                .map(edition -> edition.path("accepted").asInt() + " " + edition.path("state").asText()).toList());
    }

    @ParameterizedTest
    @CsvSource({"x, '', 404",
            "rar-fyn~2021-04-01~0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, '', 404",
            "x, format=xml, 400", "'', list=rar-fyn, 400"})
    void whatCannotBeShownIsRefused(String id, String query, int status) throws IOException {
        assertEquals(status, got("/v1/admin/imports/", id, query).path("statusCode").asInt());
    }

    @Test
    void everyListIsShownWithAllThatWasDoneToIt() throws IOException {
        imports.publish("2021-03-01", ListFile.ofCourses(10));
        imports.publish("2021-04-01", ListFile.ofCourses(11));
        imports.rollBack("2021-04-01");
        imports.stage("2021-10-01", ListFile.ofCourses(12));
        JsonNode lists = body(got("/v1/admin/lists", "", "")).path("lists");
        assertTrue(lists.findValuesAsText("list").containsAll(List.of("six-weeks", "rar-fyn", "packages", "rates")));
        List<String> editions = new ArrayList<>();
        lists.forEach(list -> list.path("editions").forEach(edition -> editions.add(list.path("list").asText() + " "
                + edition.path("edition").asText() + " " + edition.path("state").asText() + " "
                + edition.path("accepted").asInt() + " " + edition.path("withdrawnReason").asText())));
        assertEquals(List.of("rar-fyn 2021-03-01 IN_FORCE 10 null", "rar-fyn 2021-04-01 WITHDRAWN 11 forkert fil",
                "rar-fyn 2021-10-01 WAITING 12 null"), editions);
    }
}
