package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.catalog.store.Tables;
import dk.kursusret.importer.report.ImportStatus;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** An importing process dies after each of its writes in turn; the next one completes the work. */
@Timeout(300)
class KilledImportsTest {
    private static final int WRITES = 6;
    private DynamoDBProxyServer server;
    private URI endpoint;
    private DynamoDbClient client;

    @BeforeEach
    void startDynamoDb() throws Exception {
        int port = freePort();
        server = ServerRunner.createServerFromCommandLineArgs(
                new String[]{"-inMemory", "-disableTelemetry", "-port", Integer.toString(port)});
        server.start();
        endpoint = URI.create("http://127.0.0.1:" + port);
        client = KilledImports.client(endpoint);
        new Tables(client, LocalTables.NAMES).create();
    }

    @AfterEach
    void stopDynamoDb() throws Exception {
        client.close();
        server.stop();
    }

    @Test
    void afterEachKillTheListIsWholeAndTheNextImportFinishes() throws Exception {
        for (int write = 1; write <= WRITES; write++) {
            LocalDate firstDay = LocalDate.of(2021, 9, 30).plusDays(write);
            assertEquals(KilledImports.KILLED, importing(firstDay, write));
            boolean published = write == WRITES;
            assertEquals(published ? 60 : 0, courses(firstDay));
            assertEquals(published ? ImportStatus.UNCHANGED : ImportStatus.PUBLISHED,
                    KilledImports.publish(client, firstDay));
            assertEquals(60, courses(firstDay));
        }
        assertEquals(0, importing(LocalDate.of(2022, 4, 1), WRITES + 1), "nothing is left to kill it at");
    }

    /** How many courses the edition that begins on the day has. */
    private int courses(LocalDate firstDay) {
        return new Catalog(new DynamoDbEditionStore(client, LocalTables.NAMES), Clock.systemUTC())
                .inForce(KilledImports.LIST, firstDay, Optional.empty())
                .filter(edition -> edition.record().firstDay().equals(firstDay))
                .map(edition -> edition.rows().size()).orElse(0);
    }

    /** Runs an import in a process, and returns its exit code. */
    private int importing(LocalDate firstDay, int write) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), KilledImports.class.getName(), endpoint.toString(),
                firstDay.toString(), Integer.toString(write)).inheritIO().start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the process hangs");
        return process.exitValue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
