package dk.kursusret.bench.decision;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.decision.Decision;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The benchmarks measure real decisions: each, run once for every question, gives the expected answer. */
class ProductBenchmarkTest {

    @ParameterizedTest
    @CsvSource({"GRANTED_2015, ENTITLED", "REFUSED_2015, NOT_ENTITLED", "GRANTED_2021, ENTITLED",
            "OPEN_2021, UNDETERMINED"})
    void eachBenchmarkDecides(Sample sample, String sixWeeks) throws IOException {
        ProductBenchmark benchmark = new ProductBenchmark();
        benchmark.sample = sample;
        benchmark.prepare();

        assertEquals(Map.of("six-weeks", sixWeeks), outcomes(benchmark.sixWeeks()));
        Map<String, String> all = outcomes(benchmark.allSchemes());
        assertTrue(all.size() > 1, all::toString);
        assertEquals(sixWeeks, all.get("six-weeks"));
        Response response = benchmark.request();
        assertEquals(200, response.status());
        JsonNode answer = Json.MAPPER.readTree(response.body());
        assertEquals(all, outcomes(answer));
        assertTrue(answer.at("/summary/da").isTextual() && answer.at("/summary/en").isTextual(), "both languages");
        assertTrue(answer.at("/results/0").has("conditions"), "in full");
    }

    @Test
    void theYear2021KnowsMoreThanOneScheme() {
        ProductBenchmark benchmark = new ProductBenchmark();
        benchmark.sample = Sample.GRANTED_2021;
        benchmark.prepare();

        Map<String, String> outcomes = outcomes(benchmark.allSchemes());
        assertEquals("MAY_BE_GRANTED", outcomes.get("regional-pool"), outcomes::toString);
    }

    @Test
    void jmhFindsEveryBenchmark() throws IOException {
        try (InputStream in = ProductBenchmark.class.getResourceAsStream("/META-INF/BenchmarkList")) {
            String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String name : new String[]{"sixWeeks", "allSchemes", "request", "table", "easyRules", "plainJava"}) {
                assertTrue(list.contains(name), name);
            }
        }
    }

    private static Map<String, String> outcomes(Decision decision) {
        return decision.results().stream().collect(toMap(result -> result.scheme(), result -> result.outcome().name()));
    }

    private static Map<String, String> outcomes(JsonNode answer) {
        Map<String, String> outcomes = new HashMap<>();
        answer.path("results").forEach(
                result -> outcomes.put(result.path("scheme").textValue(), result.path("outcome").textValue()));
        return outcomes;
    }
}
