package dk.kursusret.it.cloud;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The project's own LocalStack, as plain processes that end when this JVM ends. */
final class HostLocalStack implements Backend {
    private static final Path SCRIPT = Path.of("..", "localstack", "localstack.sh");
    private static final Path LOGS = Path.of("target", "localstack");
    private static final String READY = "ready ";
    private static final int LACKS_SOMETHING = 3;
    private final Process process;
    private final URI endpoint;

    private HostLocalStack(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /** @throws Unavailable if this machine lacks something that it needs, such as Python 3.12 */
    static HostLocalStack start() throws IOException, InterruptedException, Unavailable {
        Files.createDirectories(LOGS);
        Path log = Files.createTempFile(LOGS, "localstack", ".log");
        Process process = script().redirectError(log.toFile()).start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line != null && line.startsWith(READY)) {
            return new HostLocalStack(process, URI.create(line.substring(READY.length())));
        }
        int exit = process.waitFor();
        String said = String.join(" ", lastLines(log));
        if (exit == LACKS_SOMETHING) {
            throw new Unavailable("host mode: " + said);
        }
        throw new IllegalStateException("LocalStack did not start, status " + exit + ": " + said);
    }

    /** The command that runs LocalStack, which ends when its standard input is closed. */
    static ProcessBuilder script(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("bash", SCRIPT.toString()), Stream.of(arguments)).toList());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static List<String> lastLines(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.subList(Math.max(0, lines.size() - 5), lines.size());
    }

    @Override
    public String name() {
        return "LocalStack 4.14.0 in host mode";
    }

    @Override
    public URI endpoint() {
        return endpoint;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("LocalStack did not end");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("LocalStack could not be stopped", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
