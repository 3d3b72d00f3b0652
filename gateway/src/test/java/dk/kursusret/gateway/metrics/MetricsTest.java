package dk.kursusret.gateway.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.metrics.Metrics.Ending;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Log lines as CloudWatch reads them. */
class MetricsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(1_800_000_000_000L), ZoneOffset.UTC);
    private static final Map<String, String> LAMBDA = Map.of("METRICS_NAMESPACE", "Kursusret/prod",
            "AWS_LAMBDA_FUNCTION_NAME", "prod-eligibility", "AWS_LAMBDA_FUNCTION_VERSION", "7");
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    private Metrics in(Map<String, String> environment) {
        return new Metrics(environment, new PrintStream(log, true, StandardCharsets.UTF_8), CLOCK);
    }

    private List<String> lines() {
        return log.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aLineSaysWhatWasCountedAndHowTheEventEndedByFunctionAndVersion() {
        Metrics metrics = in(LAMBDA);
        metrics.count("Decided six-weeks ENTITLED", 1);
        metrics.count("Decided six-weeks ENTITLED", 2);

        metrics.write(Json.object().put("requestId", "r"), 12, Ending.FAILED);

        assertEquals(List.of("""
                {"_aws":{"Timestamp":1800000000000,"CloudWatchMetrics":[\
                {"Namespace":"Kursusret/prod","Dimensions":[["Function"]],\
                "Metrics":[{"Name":"Latency","Unit":"Milliseconds"}]},\
                {"Namespace":"Kursusret/prod","Dimensions":[["Function","Version"],[]],\
                "Metrics":[{"Name":"UnexpectedFailures"}]},\
                {"Namespace":"Kursusret/prod","Dimensions":[[]],\
                "Metrics":[{"Name":"Decided six-weeks ENTITLED"}]}]},\
                "requestId":"r","Function":"prod-eligibility","Version":"7","Latency":12,"UnexpectedFailures":1,\
                "Decided six-weeks ENTITLED":3}"""), lines());
    }

    @Test
    void oneLineDoesNotRepeatThePreviousOnes() throws IOException {
        Metrics metrics = in(LAMBDA);
        metrics.count("Decisions", 1);
        metrics.write(Json.object(), 1, Ending.ANSWERED);
        metrics.write(Json.object(), 1, Ending.ANSWERED);

        JsonNode second = Json.MAPPER.readTree(lines().get(1));
        assertEquals(2, second.at("/_aws/CloudWatchMetrics").size());
        assertEquals(0, second.path("UnexpectedFailures").asInt(-1));
    }

    @Test
    void whatIsForgottenIsNotSaid() throws IOException {
        Metrics metrics = in(LAMBDA);
        metrics.count("Decisions", 1);
        metrics.forget();
        metrics.write(Json.object(), 1, Ending.ANSWERED);

        assertEquals(2, Json.MAPPER.readTree(lines().getFirst()).at("/_aws/CloudWatchMetrics").size());
    }

    /** CloudWatch drops a whole directive if it has more than a hundred metrics. */
    @Test
    void noDirectiveHasMoreThanAHundredMetricsAndNoneIsLost() throws IOException {
        Metrics metrics = in(LAMBDA);
        for (int i = 0; i < 250; i++) {
            metrics.count("Missing " + i, 1);
        }
        metrics.write(Json.object(), 1, Ending.ANSWERED);

        Set<String> names = new TreeSet<>();
        JsonNode line = Json.MAPPER.readTree(lines().getFirst());
        line.at("/_aws/CloudWatchMetrics").forEach(directive -> {
            assertEquals(true, directive.path("Metrics").size() <= 100);
            StreamSupport.stream(directive.path("Metrics").spliterator(), false).map(each -> each.path("Name").asText())
                    .forEach(names::add);
        });
        assertEquals(252, names.size());
        names.forEach(name -> assertEquals(true, line.path(name).isNumber(), name));
    }

    @Test
    void nothingIsWrittenIfCloudwatchDoesNotReadTheLog() {
        Metrics metrics = in(Map.of());
        metrics.count("Decisions", 1);
        metrics.write(Json.object(), 1, Ending.FAILED);

        assertEquals(List.of(), lines());
    }
}
