package dk.kursusret.functions.lists;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.layout.Layouts;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.http.Route;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The layout that we ask publishers of lists to use. */
class LayoutEndpointTest {
    private final LayoutEndpoint endpoint = new LayoutEndpoint(Layouts.load().official());

    private Response get(String file, Map<String, List<String>> query) {
        return new Routes(Route.get("/v1/positive-lists/schema.json", endpoint::schema),
                Route.get("/v1/positive-lists/template.csv", endpoint::template))
                .answer(new Request("GET", "/v1/positive-lists/" + file, query, Map.of(), new byte[0], "test"));
    }

    @Test
    void theTemplateIsAnEmptyListAsADanishSpreadsheetOpensIt() {
        Response template = get("template.csv", Map.of());
        assertEquals("text/csv; charset=utf-8", template.headers().get("Content-Type"));
        assertEquals("attachment; filename=\"positivliste.csv\"", template.headers().get("Content-Disposition"));
        assertArrayEquals(
                ("\uFEFFløbenr;erhvervsområde;kode;titel;type;varighed;udbyder;forløb;uden karens;pris;bemærkning;"
                        + "tilføjet;status;gælder fra;gælder til\r\n").getBytes(StandardCharsets.UTF_8),
                template.body());
    }

    @Test
    void theSchemaSaysWhatEachColumnHolds() throws IOException {
        Response schema = get("schema.json", Map.of());
        JsonNode json = Json.MAPPER.readTree(schema.body());
        assertEquals("application/json; charset=utf-8", schema.headers().get("Content-Type"));
        assertEquals(15, json.path("fields").size());
        assertEquals("required", json.path("fields").get(2).path("column").asText());
    }

    @Test
    void bothCanBeKeptAndAskedForAgain() {
        assertTrue(get("schema.json", Map.of()).headers().containsKey("ETag"));
        assertTrue(get("template.csv", Map.of()).headers().containsKey("ETag"));
    }

    @Test
    void anUnknownParameterIsAFault() {
        assertThrows(Problem.class, () -> get("schema.json", Map.of("list", List.of("rar-fyn"))));
    }
}
