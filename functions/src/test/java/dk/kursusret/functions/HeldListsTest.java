package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.MovingClock;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.gateway.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** If the store fails, every answer and the health check say so, but questions are still answered. */
class HeldListsTest {
    private static final Instant START = Instant.parse("2026-11-30T10:00:00Z");
    private final MovingClock clock = new MovingClock(START);
    private boolean failing;
    private final CatalogHandler handler = new CatalogHandler(emptyTables(), new TableNames("e", "r"), clock);
    private final PagesHandler pages = new PagesHandler(emptyTables(), new TableNames("e", "r"), clock);

    private DynamoDbClient emptyTables() {
        return EmptyTables.client(() -> failing);
    }

    private JsonNode ask(String path) throws IOException {
        return ask(handler, event(path));
    }

    private static ObjectNode event(String path) {
        ObjectNode event = Json.object().put("httpMethod", "GET").put("resource", path).put("path", path);
        event.putObject("requestContext").put("requestId", "r");
        return event;
    }

    private static JsonNode ask(QueryHandler asked, ObjectNode event) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        asked.handleRequest(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)), answer, null);
        return Json.MAPPER.readTree(answer.toByteArray());
    }

    private String page(String path, String language) throws IOException {
        ObjectNode event = event(path);
        event.putObject("multiValueQueryStringParameters").putArray("lang").add(language);
        JsonNode answer = ask(pages, event);
        assertEquals(200, answer.path("statusCode").asInt());
        return answer.path("body").asText().replace('\u00a0', ' ');
    }

    private JsonNode health() throws IOException {
        return Json.MAPPER.readTree(ask("/v1/health").path("body").asText());
    }

    @Test
    void answersSaySinceWhenTheirListsAreHeldAndHealthTellsAndBothStopWhenItIsOver()
            throws IOException {
        JsonNode fresh = ask("/v1/positive-lists");
        assertTrue(fresh.at("/headers/X-Lists-Held-Since").isMissingNode());
        assertTrue(health().path("heldSince").isMissingNode());

        failing = true;
        clock.advance(Duration.ofHours(2));
        JsonNode held = ask("/v1/positive-lists");
        assertEquals(200, held.path("statusCode").asInt());
        assertEquals(fresh.path("body"), held.path("body"));
        assertEquals(START.toString(), held.at("/headers/X-Lists-Held-Since").asText());
        assertEquals("degraded " + START, health().path("status").asText() + " " + health().path("heldSince").asText());

        failing = false;
        clock.advance(Duration.ofHours(1));
        assertTrue(ask("/v1/positive-lists").at("/headers/X-Lists-Held-Since").isMissingNode());
        assertTrue(health().path("heldSince").isMissingNode());
    }

    /** 10:00 UTC is 11:00 in Denmark. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "da|Listerne kan ikke hentes lige nu. Siden bygger på listerne, som de var 30. november 2026 kl. 11.00.",
            "en|The lists cannot be fetched right now. This page uses the lists as they were on 30 November 2026 at 11:00."})
    void aPageThatRestsOnHeldListsSaysHowOldTheyAreAndNoOtherPageDoes(String language, String said)
            throws IOException {
        List<String> resting = List.of("/lister", "/kurser", "/sagsbehandler/regioner");
        for (String path : resting) {
            assertFalse(page(path, language).contains(said), path);
        }

        failing = true;
        clock.advance(Duration.ofHours(2));
        for (String path : resting) {
            assertTrue(page(path, language).contains(said), path);
        }
        for (String path : List.of("/", "/was", "/privatliv", "/api", "/api/felter")) {
            assertFalse(page(path, language).contains(said), path);
        }

        failing = false;
        clock.advance(Duration.ofHours(1));
        assertFalse(page("/lister", language).contains(said));
    }

    @Test
    void whereNothingIsHeldTheAnswerIsA500AndTheNextQuestionIsAnswered() throws IOException {
        failing = true;
        assertEquals(500, ask("/v1/positive-lists").path("statusCode").asInt());
        failing = false;
        assertEquals(200, ask("/v1/positive-lists").path("statusCode").asInt());
    }
}
