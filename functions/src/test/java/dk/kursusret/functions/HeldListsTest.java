package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.MovingClock;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.gateway.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;

/** A store that fails is told in every answer, and by health; questions are answered all the same. */
class HeldListsTest {
    private static final Instant START = Instant.parse("2026-11-30T10:00:00Z");
    private final MovingClock clock = new MovingClock(START);
    private boolean failing;
    private final CatalogHandler handler = new CatalogHandler(emptyTables(), new TableNames("e", "r"), clock);

    private DynamoDbClient emptyTables() {
        return (DynamoDbClient) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("queryPaginator")) {
                        return new QueryIterable((DynamoDbClient) proxy, (QueryRequest) arguments[0]);
                    }
                    if (failing) {
                        throw ThrottlingException.builder().message("slow down").build();
                    }
                    return QueryResponse.builder().build();
                });
    }

    private JsonNode ask(String path) throws IOException {
        ObjectNode event = Json.object().put("httpMethod", "GET").put("resource", path).put("path", path);
        event.putObject("requestContext").put("requestId", "r");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)), answer, null);
        return Json.MAPPER.readTree(answer.toByteArray());
    }

    private JsonNode health() throws IOException {
        return Json.MAPPER.readTree(ask("/v1/health").path("body").asText());
    }

    @Test
    void answers_say_since_when_their_lists_are_held_and_health_tells_and_both_stop_when_it_is_over()
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

    @Test
    void where_nothing_is_held_the_answer_is_a_500_and_the_next_question_is_answered() throws IOException {
        failing = true;
        assertEquals(500, ask("/v1/positive-lists").path("statusCode").asInt());
        failing = false;
        assertEquals(200, ask("/v1/positive-lists").path("statusCode").asInt());
    }
}
