package dk.kursusret.importer.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import dk.kursusret.rules.Seeds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.junit.jupiter.api.Test;

/**
 * Whatever a server sends gives a file within the limits, a redirect to a listed host, or NotFetched, and no other
 * exception. A build tries the inputs stored for this test, also damaged; with {@code JAZZER_FUZZ=1} Jazzer goes on
 * from them.
 */
class AnyAnswerTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "dk", "kursusret", "importer", "fetch",
            "AnyAnswerTestInputs", "everyAnswerIsAFileOrNone");
    private static final URI ASKED = URI.create("https://lists.example/a.csv");
    private static final Host HOST = Host.of(ASKED).orElseThrow();
    private static final Limits LIMITS = new Limits(100_000, Duration.ofSeconds(5), Duration.ofSeconds(10), 5);
    private static final Optional<Validators> KNOWN = Optional
            .of(new Validators(ASKED, Optional.of("\"v0\""), Optional.empty()));

    @FuzzTest(maxDuration = "5m")
    void everyAnswerIsAFileOrNone(byte @NotNull [] bytes) throws IOException {
        Optional<ServerReply> answer = answer(bytes);
        assertEquals(answer.map(Object::getClass), answer(bytes).map(Object::getClass));
        if (answer.orElse(null) instanceof ServerReply.File(byte[] file, Validators validators)) {
            assertTrue(file.length <= LIMITS.bytes());
            assertEquals(ASKED, validators.address());
        }
    }

    /** The reply; empty where there is none, or where it is refused. */
    private static Optional<ServerReply> answer(byte[] bytes) throws IOException {
        try (Download download = new Download(LIMITS);
                DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(Download.HEAD)) {
            connection.bind(new Saying(bytes));
            ClassicHttpResponse head = head(connection);
            connection.receiveResponseEntity(head);
            ServerReply answer = download.read(head, ASKED, HOST, KNOWN);
            if (answer instanceof ServerReply.Moved(URI to)) {
                assertEquals(HOST, Download.host(to, Set.of(HOST)));
            }
            return Optional.of(answer);
        } catch (NotFetched | HttpException | IOException none) {
            return Optional.empty();
        }
    }

    private static ClassicHttpResponse head(DefaultBHttpClientConnection connection) throws IOException, HttpException {
        try {
            return connection.receiveResponseHeader();
        } catch (IllegalArgumentException statusOfNothing) {
            throw new HttpException("no status", statusOfNothing);
        }
    }

    @Test
    void whatIsKeptComesToWhatItIsCalled() throws IOException {
        List<String> taken = new ArrayList<>();
        try (Stream<Path> kept = Files.list(KEPT)) {
            for (Path each : kept.sorted().toList()) {
                answer(Files.readAllBytes(each)).ifPresent(
                        answer -> taken.add(each.getFileName() + " " + answer.getClass().getSimpleName()));
            }
        }
        assertEquals(List.of("chunked File", "folded File", "moved Moved", "not-modified Unchanged", "packed File",
                "whole File"), taken);
    }

    @Test
    void aDamagedAnswerIsAFileOrNone() throws IOException {
        List<byte[]> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(KEPT)) {
            for (Path file : files.sorted().toList()) {
                kept.add(Files.readAllBytes(file));
            }
        }
        Seeds.tryOften(300, random -> {
            byte[] bytes = kept.get(random.nextInt(kept.size())).clone();
            for (int i = 0; i < random.nextInt(1, 6); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                everyAnswerIsAFileOrNone(bytes);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** A fake connection, since Jazzer's hooks do not get along with real ones. */
    private static final class Saying extends Socket {
        private final InputStream in;

        Saying(byte[] bytes) {
            in = new ByteArrayInputStream(bytes);
        }

        @Override
        public InputStream getInputStream() {
            return in;
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public void setSoTimeout(int milliseconds) {
            // Nothing needs waiting for.
        }

        @Override
        public int getSoTimeout() {
            return 0;
        }

        @Override
        public void close() {
            // Nothing needs closing.
        }
    }
}
