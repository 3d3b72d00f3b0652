package dk.kursusret.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** {@code ./kursusret serve} as everybody starts it, in a process of its own. */
final class LocalServer implements AutoCloseable {
    private static final Duration TO_START = Duration.ofMinutes(10);
    private static final String READY = "ready ";
    private final Process process;
    private final URI address;

    private LocalServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** @param folder for data and what is written */
    static LocalServer start(Path home, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("server.out");
        ProcessBuilder builder = new ProcessBuilder(home.resolve("kursusret").toString(), "serve", "--port", "0",
                "--data", folder.resolve("data").toString()).redirectOutput(out.toFile())
                .redirectError(folder.resolve("server.err").toFile());
        builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home")));
        Process process = builder.start();
        long end = System.nanoTime() + TO_START.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            String said = Files.readString(out);
            if (said.startsWith(READY) && said.contains("\n")) {
                return new LocalServer(process, URI.create(said.substring(READY.length()).strip()));
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IllegalStateException(
                "the server did not become ready: " + Files.readString(folder.resolve("server.err")));
    }

    URI address() {
        return address;
    }

    /** Processor time that it has used so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Megabytes that lie in memory; empty where the system does not tell. */
    Optional<Long> resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return Optional.empty();
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
