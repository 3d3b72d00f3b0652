package dk.kursusret.gateway.metrics;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A function's metrics for CloudWatch: it logs one line for each event, in the <a
 * href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">Embedded
 * Metric Format</a>. Where several things are counted by, such as scheme and outcome, they are part of the metric's
 * name: as dimensions they would each need a line of their own. Lines contain ids, numbers and our own names, and
 * nothing from the question.
 */
public final class Metrics {
    /** Counts nothing, for where CloudWatch does not read the log. */
    public static final Metrics NONE = new Metrics(Map.of(), new PrintStream(PrintStream.nullOutputStream()),
            Clock.systemUTC());
    /** CloudWatch accepts no more metrics than this in one directive. */
    private static final int MAX_METRICS = 100;
    private final Map<String, String> environment;
    private final PrintStream log;
    private final Clock clock;
    private final Map<String, Long> counted = new TreeMap<>();

    /**
     * @param environment METRICS_NAMESPACE, without which nothing is written, and the function's name and version as
     *         Lambda sets them
     * @param log goes to CloudWatch, line by line
     */
    public Metrics(Map<String, String> environment, PrintStream log, Clock clock) {
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.clock = clock;
    }

    /** What the function counts that runs in this environment. */
    public static Metrics ofFunction(Clock clock) {
        return new Metrics(System.getenv(), System.out, clock);
    }

    /** Drops what was counted since the last line, as after rehearsals that answered nobody. */
    public synchronized void forget() {
        counted.clear();
    }

    /** Adds to a count in the next line. */
    public synchronized void count(String name, long increment) {
        if (isEnabled()) {
            counted.merge(name, increment, Long::sum);
        }
    }

    private enum Unit {
        /** Left out of the log line. */
        COUNT, MILLISECONDS
    }

    /** How an event ended. A failure that was caught and answered counts as a failure, too. */
    public enum Ending {
        ANSWERED, FAILED
    }

    /**
     * Writes all that was counted since the previous line, with the event's duration and whether it failed.
     *
     * @param properties ids that lead from the line to the request
     */
    public synchronized void write(ObjectNode properties, long milliseconds, Ending ending) {
        if (!isEnabled()) {
            return;
        }
        ObjectNode line = Json.object();
        ObjectNode aws = line.putObject("_aws").put("Timestamp", clock.millis());
        line.setAll(properties);
        line.put("Function", environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "unknown"))
                .put("Version", environment.getOrDefault("AWS_LAMBDA_FUNCTION_VERSION", "unknown"))
                .put("Latency", milliseconds).put("UnexpectedFailures", ending == Ending.FAILED ? 1 : 0);
        ArrayNode directives = aws.putArray("CloudWatchMetrics");
        directive(directives, List.of(List.of("Function")), List.of("Latency"), Unit.MILLISECONDS);
        directive(directives, List.of(List.of("Function", "Version"), List.of()), List.of("UnexpectedFailures"),
                Unit.COUNT);
        counted.forEach(line::put);
        List<String> names = new ArrayList<>(counted.keySet());
        for (int from = 0; from < names.size(); from += MAX_METRICS) {
            directive(directives, List.of(List.of()), names.subList(from, Math.min(from + MAX_METRICS, names.size())),
                    Unit.COUNT);
        }
        counted.clear();
        log.println(Json.text(line));
    }

    private void directive(ArrayNode directives, List<List<String>> dimensions, List<String> names,
            Unit unit) {
        ObjectNode directive = directives.addObject().put("Namespace", environment.get("METRICS_NAMESPACE"));
        ArrayNode sets = directive.putArray("Dimensions");
        dimensions.forEach(set -> set.forEach(sets.addArray()::add));
        ArrayNode metrics = directive.putArray("Metrics");
        names.forEach(name -> {
            ObjectNode metric = metrics.addObject().put("Name", name);
            if (unit == Unit.MILLISECONDS) {
                metric.put("Unit", "Milliseconds");
            }
        });
    }

    private boolean isEnabled() {
        return environment.containsKey("METRICS_NAMESPACE");
    }
}
