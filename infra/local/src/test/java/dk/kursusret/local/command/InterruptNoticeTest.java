package dk.kursusret.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dk.kursusret.local.Kursusret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands in processes of their own, interrupted while a server takes its time. */
class InterruptNoticeTest {
    private static final String ID = "rar-fyn~2022-04-01~" + "a".repeat(64);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    @TempDir
    private Path folder;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            asked.countDown();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        done.countDown();
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--publish | Afbrudt. Serveren arbejder videre og offentliggør listen, hvis intet er galt. Se det med "
                    + "»kursusret lists«, og fortryd med »kursusret rollback --list rar-fyn --edition 2022-04-01«.",
            "--stage   | Afbrudt. Serveren arbejder videre og lægger listen klar til godkendelse, hvis intet er galt. "
                    + "Se det med »kursusret lists«.",
            "--dry-run | Afbrudt. Intet er offentliggjort."})
    void anInterruptedImportSaysWhatTheServerDoes(String option, String told)
            throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("liste.csv"), "kode;titel\n47592;A\n");

        assertEquals(told,
                interrupted("import", file.toString(), "--list", "rar-fyn", "--edition", "2022-04-01", option)
                        .lines().findFirst().orElse(""));
    }

    @Test
    void soDoesAnApproval() throws IOException, InterruptedException {
        String told = interrupted("approve", ID);

        assertTrue(told.startsWith("Afbrudt. Serveren arbejder videre og offentliggør listen"), told);
        assertTrue(told.contains("Interrupted. The server carries on and publishes the list"), told);
    }

    /**
     * Interrupts the command, and returns its error output. Processes inherit it if the build ignores Ctrl-C; then the
     * command is sent SIGTERM instead.
     */
    private String interrupted(String... arguments) throws IOException, InterruptedException {
        boolean ignored = ignoresInterrupts();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "-Dfile.encoding=UTF-8", Kursusret.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--server", "http://127.0.0.1:" + server.getAddress().getPort()));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
        try {
            assertTrue(asked.await(60, TimeUnit.SECONDS), "the command asked nothing");
            new ProcessBuilder("kill", ignored ? "-TERM" : "-INT", String.valueOf(process.pid())).start().waitFor();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the command did not end");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(ignored ? 143 : 130, process.exitValue());
        return Files.readString(err, StandardCharsets.UTF_8);
    }

    /** Signal 2, SIGINT, is the second bit. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status) && Files.readAllLines(status).stream().filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}
