package dk.kursusret.bench.start;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.bench.figures.Figure;
import dk.kursusret.gateway.json.Json;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The start of a function by AWS's Runtime Interface Client and its answers to some questions, in milliseconds of
 * wall-clock and processor time.
 *
 * @param init until it is ready for the first question, or for its snapshot
 * @param first the first answer
 * @param later the median of the later answers
 */
record StartUp(Cost init, Cost first, Cost later) {
    private static final int LATER = 20;
    private static final int SECONDS = 180;
    private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    record Cost(double clock, double processor) {}

    /** Whether the function is told that a snapshot will be taken, so that it warms up before it. */
    enum Begins {
        ON_DEMAND("on-demand", List.of("-XX:TieredStopAtLevel=1")), PRIMED("snap-start", List.of());

        private final String type;
        /** The JVM options that AWS sets for Java 25: without a snapshot, only C1 compiles. */
        private final List<String> options;

        Begins(String type, List<String> options) {
            this.type = type;
            this.options = options;
        }
    }

    static StartUp of(String handler, Code code, Begins begins, byte[] event, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("kursusret-start", ".log");
        try (RuntimeApi api = new RuntimeApi()) {
            ProcessBuilder builder = new ProcessBuilder(command(handler, begins)).directory(code.folder().toFile())
                    .redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            builder.environment().putAll(Map.of("AWS_LAMBDA_RUNTIME_API", api.address(), "LAMBDA_TASK_ROOT",
                    code.folder().toString(), "AWS_LAMBDA_FUNCTION_NAME", "measured",
                    "AWS_LAMBDA_INITIALIZATION_TYPE", begins.type));
            long start = System.nanoTime();
            Process process = builder.start();
            process.onExit().thenRun(() -> api.failed("the process ended"));
            try {
                return of(api, begins, event, new Watch(process, start));
            } catch (RuntimeException e) {
                throw new IllegalStateException(handler + ": " + Files.readString(log), e);
            } finally {
                process.destroyForcibly().waitFor();
            }
        } finally {
            Files.delete(log);
        }
    }

    private static StartUp of(RuntimeApi api, Begins begins, byte[] event, Watch watch) throws InterruptedException {
        await(begins == Begins.PRIMED ? api.restored() : api.ready());
        Cost init = watch.lap();
        await(api.ready());
        watch.lap();
        answered(api.ask(event));
        Cost first = watch.lap();
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i < LATER; i++) {
            answered(api.ask(event));
            Cost lap = watch.lap();
            clock.add(lap.clock());
            processor.add(lap.processor());
        }
        return new StartUp(init, first, new Cost(Figure.median(clock), Figure.median(processor)));
    }

    private static List<String> command(String handler, Begins begins) {
        List<String> jars = Code.jars("aws-lambda-java-runtime-interface-client-", "aws-lambda-java-core-",
                "aws-lambda-java-serialization-", "utils-lite-").stream().map(Path::toString).toList();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac", "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED"));
        command.addAll(begins.options);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, jars), CLIENT, handler));
        return command;
    }

    private static void answered(byte[] answer) {
        try {
            JsonNode proxy = Json.MAPPER.readTree(answer);
            if (proxy.path("statusCode").asInt() != 200) {
                throw new IllegalStateException("answered " + new String(answer, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CompletableFuture<Void> state) throws InterruptedException {
        try {
            state.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stopwatch for wall-clock and processor time; each lap is measured from the previous one. */
    private static final class Watch {
        private static final double NANOS = 1e6;
        private final Process process;
        private long clock;
        private Duration processor = Duration.ZERO;

        Watch(Process process, long start) {
            this.process = process;
            this.clock = start;
        }

        Cost lap() {
            long now = System.nanoTime();
            Duration used = process.info().totalCpuDuration().orElse(Duration.ZERO);
            Cost lap = new Cost((now - clock) / NANOS, used.minus(processor).toNanos() / NANOS);
            processor = used;
            clock = System.nanoTime();
            return lap;
        }
    }
}
