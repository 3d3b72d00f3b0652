package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is posted, the response is an answer or says what is wrong with the question, and never a 500. A build tries valid
 * and damaged bodies; with {@code JAZZER_FUZZ=1}, Jazzer continues from them.
 */
class AnyBodyTest {
    private static final List<String> BODIES = List.of(Questions.SIX_WEEKS, Questions.POOL,
            "{\"requests\":[" + Questions.SIX_WEEKS + "," + Questions.POOL + ",{}]}",
            "{\"asOf\":\"2015-09-01\",\"weeks\":1,\"price\":3780.86}", "{}", "");
    private static final List<String> VALUES = List.of("null", "true", "0", "-1", "0.005", "1e99", "31", "\"\"",
            "\"31\"", "\"DAGPENGE\"", "\"2015-09-07\"", "\"9999-12-31\"", "\"0370\"", "\"42994\"", "\"\\ud800\"", "[]",
            "[null]", "[\"six-weeks\",\"regional-pool\"]", "{}", "[{}]", "{\"level\":\"AMU\"}");
    private static final Api API = new Api();

    static List<byte[]> bodies() {
        return BODIES.stream().map(body -> body.getBytes(StandardCharsets.UTF_8)).toList();
    }

    @MethodSource("bodies")
    @FuzzTest(maxDuration = "5m")
    void everyBodyIsAnsweredOrRefused(byte @NotNull [] body) {
        assertAnswered("/v1/eligibility", body);
        assertAnswered("/v1/eligibility?lang=both&detail=summary", body);
        assertAnswered("/v1/price-ceiling", body);
        JsonNode batch = assertAnswered("/v1/eligibility/batch", body);
        batch.path("results").forEach(result -> assertEquals(
                result.path("status").intValue() == 200, result.path("result").isObject(), result.toString()));
    }

    @Test
    void aBodyOfChangedBytesIsAnsweredOrRefused() {
        Seeds.tryOften(500, random -> {
            byte[] body = BODIES.get(random.nextInt(BODIES.size())).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < random.nextInt(1, 4) && body.length > 0; i++) {
                body[random.nextInt(body.length)] = (byte) random.nextInt();
            }
            everyBodyIsAnsweredOrRefused(body);
        });
    }

    @Test
    void aBodyOfOtherValuesIsAnsweredOrRefused() {
        Seeds.tryOften(1500, random -> {
            String body = random.nextBoolean() ? Questions.SIX_WEEKS : Questions.POOL;
            List<String> pointers = pointers(body);
            for (int i = 0; i < random.nextInt(1, 6); i++) {
                body = Questions.with(body, any(pointers, random), any(VALUES, random));
            }
            everyBodyIsAnsweredOrRefused(body.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The pointers of all values in the body, including objects; arrays count as a whole. */
    private static List<String> pointers(String body) {
        List<String> pointers = new ArrayList<>();
        collect("", read(body), pointers);
        return pointers;
    }

    private static void collect(String at, JsonNode object, List<String> pointers) {
        object.properties().forEach(field -> {
            pointers.add(at + "/" + field.getKey());
            collect(at + "/" + field.getKey(), field.getValue(), pointers);
        });
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static JsonNode assertAnswered(String address, byte[] body) {
        Api.Answer answer = API.ask("POST", address, body);
        JsonNode json = answer.json();
        if (answer.status() == 200) {
            assertTrue(answer.header("Content-Type").startsWith("application/json"), answer.header("Content-Type"));
        } else {
            assertTrue(answer.status() >= 400 && answer.status() < 500, address + ": " + answer.status());
            assertTrue(answer.header("Content-Type").startsWith("application/problem+json"),
                    answer.header("Content-Type"));
            assertEquals(answer.status(), json.path("status").intValue());
            assertFalse(json.at("/text/da").asText().isBlank() || json.at("/text/en").asText().isBlank(),
                    answer.body());
        }
        return json;
    }

    private static JsonNode read(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }
}
