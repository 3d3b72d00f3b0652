package dk.kursusret.gateway.metrics;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a function counts, for CloudWatch: one line of its log for each event, in the
 * <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">Embedded
 * Metric Format</a>. What is counted by several things, such as decisions by scheme and outcome, has them in its name: as dimensions they
 * would take a line each. Lines hold ids, numbers and names of ours, nothing that was asked.
 */
public final class Metrics {
    /** Counts nothing: where no CloudWatch reads the log. */
    public static final Metrics NONE = new Metrics(Map.of(), new PrintStream(PrintStream.nullOutputStream()),
            Clock.systemUTC());
    /** CloudWatch takes no more metrics of one directive. */
    private static final int MOST = 100;
    private final Map<String, String> environment;
    private final PrintStream log;
    private final Clock clock;
    private final Map<String, Long> counted = new TreeMap<>();

    /**
     * @param environment METRICS_NAMESPACE, without which nothing is written, and Lambda's own names of function and version
     * @param log what goes to CloudWatch, line by line
     */
    public Metrics(Map<String, String> environment, PrintStream log, Clock clock) {
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.clock = clock;
    }

    /** Leaves out of the next line what was counted so far, as where nobody had asked. */
    public synchronized void forget() {
        counted.clear();
    }

    /** Adds to what the next line says. */
    public synchronized void count(String name, long more) {
        if (isRead()) {
            counted.merge(name, more, Long::sum);
        }
    }

    /** How an event came out: a caught failure counts as one that Lambda would see. */
    public enum Ending {
        ANSWERED, FAILED
    }

    /**
     * Writes all that was counted since the line before, with how long it took and whether it failed.
     *
     * @param properties ids that lead from the line to the request
     */
    public synchronized void write(ObjectNode properties, long milliseconds, Ending ending) {
        if (!isRead()) {
            return;
        }
        ObjectNode line = Json.object();
        ObjectNode aws = line.putObject("_aws").put("Timestamp", clock.millis());
        line.setAll(properties);
        line.put("Function", environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "unknown"))
                .put("Version", environment.getOrDefault("AWS_LAMBDA_FUNCTION_VERSION", "unknown"))
                .put("Latency", milliseconds).put("UnexpectedFailures", ending == Ending.FAILED ? 1 : 0);
        ArrayNode directives = aws.putArray("CloudWatchMetrics");
        directive(directives, List.of(List.of("Function")), List.of("Latency"), Optional.of("Milliseconds"));
        directive(directives, List.of(List.of("Function", "Version"), List.of()), List.of("UnexpectedFailures"),
                Optional.empty());
        counted.forEach(line::put);
        List<String> names = new ArrayList<>(counted.keySet());
        for (int from = 0; from < names.size(); from += MOST) {
            directive(directives, List.of(List.of()), names.subList(from, Math.min(from + MOST, names.size())),
                    Optional.empty());
        }
        counted.clear();
        log.println(Json.text(line));
    }

    /** @param unit of a number that is more than a count */
    private void directive(ArrayNode directives, List<List<String>> dimensions, List<String> names,
            Optional<String> unit) {
        ObjectNode directive = directives.addObject().put("Namespace", environment.get("METRICS_NAMESPACE"));
        ArrayNode sets = directive.putArray("Dimensions");
        dimensions.forEach(set -> set.forEach(sets.addArray()::add));
        ArrayNode metrics = directive.putArray("Metrics");
        names.forEach(name -> {
            ObjectNode metric = metrics.addObject().put("Name", name);
            unit.ifPresent(said -> metric.put("Unit", said));
        });
    }

    private boolean isRead() {
        return environment.containsKey("METRICS_NAMESPACE");
    }
}
