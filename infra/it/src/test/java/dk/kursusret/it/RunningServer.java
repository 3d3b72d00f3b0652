package dk.kursusret.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own. */
public final class RunningServer implements AutoCloseable {
    private static final String READY = "ready ";
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path out;
    private final URI address;

    private RunningServer(Process process, Path out) throws IOException {
        this.process = process;
        this.out = out;
        this.address = URI.create(Files.readAllLines(out).getFirst().substring(READY.length()));
    }

    static RunningServer started(ProcessBuilder builder, Path folder, Duration atMost)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "server", ".out");
        Path err = Files.createTempFile(folder, "server", ".err");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        long end = System.nanoTime() + atMost.toNanos();
        while (!Files.readString(out).contains("\n")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("the server did not become ready: " + Files.readString(err));
            }
            Thread.sleep(100);
        }
        return new RunningServer(process, out);
    }

    public URI address() {
        return address;
    }

    /** Everything written to standard output. */
    List<String> said() throws IOException {
        return Files.readAllLines(out);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return post(path, BodyPublishers.ofString(json));
    }

    HttpResponse<String> post(String path, BodyPublisher body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(body));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Asks the server to stop, as Ctrl-C or the operating system does, and returns its exit status. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the server did not stop");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        client.close();
    }
}
