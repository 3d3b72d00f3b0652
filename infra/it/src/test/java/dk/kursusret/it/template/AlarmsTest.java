package dk.kursusret.it.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The alarms and what they watch. LocalStack neither reads metrics from logs nor shifts traffic, so these tests show
 * that each alarm watches a metric that is written.
 */
class AlarmsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final String ALARM = "AWS::CloudWatch::Alarm";
    private static final String OURS = "Kursusret/${AWS::StackName}";
    private static final Pattern COUNTED = Pattern
            .compile("\\.count\\(\"([A-Z]\\w+)|put\\(\"(Latency|UnexpectedFailures)\"");
    private static TemplateFile template;
    private static Map<String, JsonNode> alarms;

    @BeforeAll
    static void read() throws IOException {
        template = TemplateFile.read();
        alarms = new TreeMap<>();
        template.ofType(ALARM).forEach((id, alarm) -> alarms.put(id, alarm.path("Properties")));
    }

    /** The metrics of an alarm, as namespace and name. */
    private static List<JsonNode> metrics(JsonNode alarm) {
        return alarm.has("MetricName") ? List.of(alarm)
                : alarm.path("Metrics").valueStream().map(each -> each.at("/MetricStat/Metric"))
                        .filter(JsonNode::isObject).toList();
    }

    private static Map<String, String> dimensions(JsonNode metric) {
        return metric.path("Dimensions").valueStream().collect(Collectors.toMap(each -> each.path("Name").asText(),
                each -> TemplateFile.texts(each.path("Value")).collect(Collectors.joining(" "))));
    }

    /** The metrics that the functions' sources write, and those counted in the access log. */
    private static Set<String> written() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : List.of("gateway", "functions", "importer")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).map(AlarmsTest::text).forEach(source -> COUNTED
                        .matcher(source).results()
                        .forEach(found -> names.add(found.group(1) == null ? found.group(2) : found.group(1))));
            }
        }
        template.ofType("AWS::Logs::MetricFilter").values().forEach(filter -> names
                .add(filter.at("/Properties/MetricTransformations/0/MetricName").asText()));
        return names;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyAlarmTellsTheTopicWhenItGoesOffAndWhenItIsOverAndInProdThereIsOne() {
        alarms.forEach((id, alarm) -> Stream.of("AlarmActions", "OKActions").forEach(actions -> assertEquals(
                "HasAlarmTopic", alarm.path(actions).at("/Fn::If/0").asText(), id + " " + actions)));
        assertEquals("prod", template.at("/Rules/ProdTellsSomebody/RuleCondition/Fn::Equals/1").asText());
        assertEquals("AlarmTopicArn",
                template.at("/Rules/ProdTellsSomebody/Assertions/0/Assert/Fn::Not/0/Fn::Equals/0/Ref").asText());
    }

    @Test
    void everyAlarmHasItsLineInTheOperatorsBookAndItsPlaceOnTheDashboard() throws IOException {
        String book = text(ROOT.resolve("docs/operations.md"));
        Set<String> told = Pattern.compile("`(\\w+Alarm)`").matcher(book.substring(book.indexOf("## Alarms"))).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        String dashboard = template.properties("Dashboard").at("/DashboardBody/Fn::Sub").asText();

        assertEquals(alarms.keySet(), told);
        alarms.keySet().forEach(id -> assertTrue(dashboard.contains("${" + id + ".Arn}"), id));
        assertTrue(Json.MAPPER.readTree(dashboard).path("widgets").size() > 5, "the dashboard is JSON");
    }

    @Test
    void whatAlarmsAndDashboardWatchOfOursIsWritten() throws IOException {
        Set<String> written = written();
        Set<String> watched = new TreeSet<>();
        alarms.values().stream().flatMap(alarm -> metrics(alarm).stream())
                .filter(metric -> metric.at("/Namespace/Fn::Sub").asText().equals(OURS))
                .forEach(metric -> watched.add(metric.path("MetricName").asText()));
        Pattern.compile("\"" + Pattern.quote(OURS) + "\\\\\"} (\\w+)|\"" + Pattern.quote(OURS) + "\", \"(\\w+)\"")
                .matcher(template.properties("Dashboard").at("/DashboardBody/Fn::Sub").asText()).results()
                .forEach(found -> watched.add(found.group(1) == null ? found.group(2) : found.group(1)));

        assertTrue(written.containsAll(watched), () -> watched + " of " + written);
        assertTrue(watched.containsAll(Set.of("UnexpectedFailures", "Decisions", "Decided", "Missing", "Age", "Imports",
                "ListsMissed", "ListsDue", "ImportsWaiting", "AnswersFromHeldLists", "Latency", "TooManyRequests")),
                watched::toString);
        assertEquals(OURS, template.at("/Globals/Function/Environment/Variables/METRICS_NAMESPACE/Fn::Sub").asText());
    }

    /**
     * To Lambda a caught failure is a success. A canary's alarm may watch a single version:
     * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html (ExecutedVersion). An alarm with
     * another name is another alarm:
     * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudwatch-alarm.html (AlarmName).
     */
    @Test
    void aVersionThatFailsInEitherWayStopsItsCanaryAndOneThatFailedBeforeDoesNot() {
        template.ofType("AWS::Serverless::Function").forEach((id, function) -> {
            String alarm = id.replace("Function", "ErrorsAlarm");
            String name = function.at("/Properties/FunctionName/Fn::Sub").asText();
            List<JsonNode> metrics = metrics(alarms.get(alarm));
            boolean canary = function.at("/Properties/AutoPublishAlias").isTextual();
            String version = canary ? id + " Version.Version" : "$LATEST";

            assertEquals("Errors", metrics.get(0).path("MetricName").asText(), alarm);
            assertEquals(name, dimensions(metrics.get(0)).get("FunctionName"), alarm);
            assertEquals("UnexpectedFailures", metrics.get(1).path("MetricName").asText(), alarm);
            assertEquals(name, dimensions(metrics.get(1)).get("Function"), alarm);
            assertEquals(version.replace(' ', '.'), dimensions(metrics.get(1)).get("Version"), alarm);
            assertEquals("FILL(errors, 0) + FILL(failures, 0)", expression(alarm), alarm);
            assertEquals(canary, alarms.get(alarm).has("AlarmName"), alarm);
            if (canary) {
                assertEquals(name + ":live", dimensions(metrics.get(0)).get("Resource"), alarm);
                assertEquals(version.replace(' ', '.'), dimensions(metrics.get(0)).get("ExecutedVersion"), alarm);
                assertTrue(alarms.get(alarm).path("AlarmName").toString().contains("Version.Version"), alarm);
                assertEquals(alarm, function.at("/Properties/DeploymentPreference/Alarms/0/Ref").asText(), id);
                assertEquals("[\"IsProd\",\"Canary10Percent10Minutes\",\"AllAtOnce\"]",
                        function.at("/Properties/DeploymentPreference/Type/Fn::If").toString(), id);
            }
        });
    }

    private static String expression(String alarm) {
        return alarms.get(alarm).path("Metrics").valueStream().filter(each -> each.path("ReturnData").asBoolean(true))
                .map(each -> each.path("Expression").asText()).collect(Collectors.joining());
    }

    @Test
    void refusalsForLackOfCapacityAreReportedWhoeverRefusesAndWhateverWasAsked() {
        assertEquals(template.ofType("AWS::Serverless::Function").values().stream()
                .map(function -> function.at("/Properties/FunctionName/Fn::Sub").asText())
                .collect(Collectors.toSet()),
                metrics(alarms.get("FunctionsThrottledAlarm")).stream()
                        .map(metric -> dimensions(metric).get("FunctionName"))
                        .collect(Collectors.toSet()));
        assertEquals(Set.of("EditionsTable ReadThrottleEvents", "EditionsTable WriteThrottleEvents",
                "EntriesTable ReadThrottleEvents", "EntriesTable WriteThrottleEvents"),
                metrics(alarms.get("TablesThrottledAlarm")).stream()
                        .map(metric -> dimensions(metric).get("TableName") + " " + metric.path("MetricName").asText())
                        .collect(Collectors.toSet()));
        JsonNode filter = template.properties("TooManyRequests");
        assertEquals("AccessLogs { $.status = \"429\" }", filter.at("/LogGroupName/Ref").asText() + " "
                + filter.path("FilterPattern").asText());
        assertTrue(template.properties("Api").at("/AccessLogSetting/Format").asText()
                .contains("\"status\":\"$context.status\""));
    }

    /** These two are about silence: they go off if nothing is written, and the others do not. */
    @Test
    void anAlarmAboutSilenceGoesOffWhenNothingIsWritten() {
        assertEquals(Set.of("ListsMissedAlarm", "NoDecisionsAlarm"), alarms.entrySet().stream()
                .filter(alarm -> alarm.getValue().path("TreatMissingData").asText().equals("breaching"))
                .map(Map.Entry::getKey).collect(Collectors.toSet()));
        assertTrue(expression("NoDecisionsAlarm").contains("DAY(one) < 6"), () -> expression("NoDecisionsAlarm"));
        assertFalse(alarms.get("NoDecisionsAlarm").at("/ActionsEnabled/Fn::If/2").asBoolean(true));
        assertEquals("rate(1 hour)", template.properties("WatchLists").path("ScheduleExpression").asText());
    }

    /**
     * What goes wrong before, in or after a function is a 5xx of the stage; failures that a function caught are counted
     * separately.
     */
    @Test
    void theAlarmOfTheApiWatchesItsOwnStageAndWhatEveryFunctionCaught() {
        List<JsonNode> watched = metrics(alarms.get("ApiErrorsAlarm"));

        assertEquals(List.of("AWS/ApiGateway", "5XXError"), List.of(watched.get(0).path("Namespace").asText(),
                watched.get(0).path("MetricName").asText()));
        assertEquals(Map.of("ApiName", "AWS::StackName", "Stage",
                template.properties("Api").at("/StageName/Ref").asText()), dimensions(watched.get(0)));
        assertEquals("UnexpectedFailures", watched.get(1).path("MetricName").asText());
        assertEquals(Map.of(), dimensions(watched.get(1)), "of all functions");
        assertEquals("MAX([FILL(gateway, 0), FILL(failures, 0)])", expression("ApiErrorsAlarm"));
    }

    /**
     * Alarms on a single metric go off on LocalStack ({@code DeployedAlarmsTest}); the rest are tested by name above.
     */
    @Test
    void everyAlarmIsFiredOrShownToWatchWhatItShould() {
        Set<String> computing = new TreeSet<>(Set.of("ApiErrorsAlarm", "NoDecisionsAlarm", "FunctionsThrottledAlarm",
                "TablesThrottledAlarm"));
        template.ofType("AWS::Serverless::Function").keySet()
                .forEach(function -> computing.add(function.replace("Function", "ErrorsAlarm")));

        assertEquals(computing, alarms.entrySet().stream().filter(alarm -> !alarm.getValue().has("MetricName"))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new)));
    }
}
