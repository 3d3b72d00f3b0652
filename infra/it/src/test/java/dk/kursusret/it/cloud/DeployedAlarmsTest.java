package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every alarm that watches a single metric goes off when the metric says so, and not before. LocalStack evaluates an
 * alarm once per period, so each is tested by a copy of itself with a period of ten seconds. Alarms that compute with
 * metrics are covered by {@code AlarmsTest}.
 */
@Order(7)
@ExtendWith(CloudExtension.class)
class DeployedAlarmsTest {
    private static final List<String> KEPT = List.of("Namespace", "MetricName", "Dimensions", "Statistic", "Threshold",
            "ComparisonOperator");

    private static Map<String, JsonNode> alarms(Deployment deployment) throws IOException, InterruptedException {
        Map<String, String> names = new TreeMap<>();
        deployment.resources().forEach((id, name) -> names.put(name, id));
        Map<String, JsonNode> found = new TreeMap<>();
        deployment.aws().call("cloudwatch", "describe-alarms").path("MetricAlarms").forEach(alarm -> {
            if (names.containsKey(alarm.path("AlarmName").asText()) && alarm.path("MetricName").isTextual()) {
                found.put(names.get(alarm.path("AlarmName").asText()), alarm);
            }
        });
        return found;
    }

    private static void copy(Aws aws, String id, JsonNode alarm) throws IOException, InterruptedException {
        ObjectNode copy = Json.object().put("AlarmName", "copy-" + id).put("Period", 10).put("EvaluationPeriods", 1)
                .put("TreatMissingData", "ignore");
        KEPT.forEach(name -> copy.set(name, alarm.path(name)));
        aws.call("cloudwatch", "put-metric-alarm", "--cli-input-json", Json.text(copy));
    }

    private static void put(Aws aws, JsonNode alarm, int value) throws IOException, InterruptedException {
        ObjectNode data = Json.object();
        data.set("Namespace", alarm.path("Namespace"));
        ObjectNode datum = data.putArray("MetricData").addObject().put("Value", value);
        datum.set("MetricName", alarm.path("MetricName"));
        datum.set("Dimensions", alarm.path("Dimensions"));
        aws.call("cloudwatch", "put-metric-data", "--cli-input-json", Json.text(data));
    }

    private static List<String> inState(Aws aws, String state) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        aws.call("cloudwatch", "describe-alarms", "--alarm-name-prefix", "copy-", "--state-value", state)
                .path("MetricAlarms").forEach(alarm -> names.add(alarm.path("AlarmName").asText()));
        return names.stream().sorted().toList();
    }

    @Test
    void eachGoesOffByItsOwnMetricAboveItsThresholdAndNotAtIt(Cloud cloud) throws Exception {
        Deployment deployment = cloud.deployment();
        Aws aws = deployment.aws();
        Map<String, JsonNode> alarms = alarms(deployment);
        assertEquals(9, alarms.size(), () -> alarms.keySet().toString());
        List<String> copies = alarms.keySet().stream().map(id -> "copy-" + id).toList();
        for (Map.Entry<String, JsonNode> alarm : alarms.entrySet()) {
            copy(aws, alarm.getKey(), alarm.getValue());
        }

        Eventually.holds("all to be well", Duration.ofMinutes(3), () -> {
            for (JsonNode alarm : alarms.values()) {
                put(aws, alarm, alarm.path("Threshold").asInt());
            }
            return inState(aws, "OK").equals(copies);
        });
        Eventually.holds("all to go off", Duration.ofMinutes(3), () -> {
            for (JsonNode alarm : alarms.values()) {
                put(aws, alarm, alarm.path("Threshold").asInt() + 1);
            }
            return inState(aws, "ALARM").equals(copies);
        });
    }
}
