package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.catalog.store.Tables;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** LocalStack starts and stops, and leaves nothing behind. */
class LocalStackLifeTest {
    private static final Duration END = Duration.ofSeconds(40);

    @BeforeAll
    static void hostMode() throws IOException, InterruptedException {
        Command python = Command.run(HostLocalStack.script("--python"));
        assumeTrue(python.exit() == 0 || System.getenv("CI") != null, python::err);
    }

    /** Makes LocalStack start its child processes. */
    private static void createTable(Aws aws) {
        new Tables(aws.dynamoDb(), new TableNames("Editions", "Entries")).create();
    }

    private static List<String> folders() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("kursusret-localstack-")).sorted().toList();
        }
    }

    private static boolean answers(URI endpoint) throws IOException {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            return socket.isConnected();
        } catch (ConnectException nobody) {
            return false;
        }
    }

    @Test
    void twoRunSideBySideWithoutInterference() throws Exception {
        List<String> before = folders();
        List<ProcessHandle> started;
        try (HostLocalStack one = HostLocalStack.start();
                Aws first = Aws.at(one.endpoint());
                HostLocalStack other = HostLocalStack.start();
                Aws second = Aws.at(other.endpoint())) {
            createTable(first);

            assertNotEquals(one.endpoint(), other.endpoint());
            assertEquals(List.of("Editions", "Entries"), first.dynamoDb().listTables().tableNames());
            assertEquals(List.of(), second.dynamoDb().listTables().tableNames());
            started = Stream.of(one, other).flatMap(each -> each.process().descendants()).toList();
            assertTrue(started.size() >= 2, "each runs DynamoDB Local");
        }

        assertTrue(started.stream().noneMatch(ProcessHandle::isAlive), "a process is left behind");
        assertEquals(before, folders());
    }

    /** A shell holds LocalStack's standard input open, as a test's JVM does. */
    @Test
    void itEndsWhenWhoeverStartedItIsKilled() throws Exception {
        List<String> before = folders();
        Process holder = new ProcessBuilder("bash", "-c",
                "coproc L { exec bash ../localstack/localstack.sh; }; read -r line <&${L[0]}; echo \"$line\"; read -r _")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        URI endpoint = URI.create(holder.inputReader().readLine().substring("ready ".length()));
        try (Aws aws = Aws.at(endpoint)) {
            createTable(aws);
        }
        List<ProcessHandle> started = holder.descendants().toList();
        assertTrue(answers(endpoint) && started.size() >= 2);

        holder.destroyForcibly().waitFor();

        Eventually.holds("every process to end", END, () -> started.stream().noneMatch(ProcessHandle::isAlive));
        assertFalse(answers(endpoint));
        Eventually.holds("the folder to go", END, () -> folders().equals(before));
    }
}
