package dk.kursusret.importer.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever takes too long is given up; a test in which it were not would not end. */
class SlowServersTest extends Downloading {
    private static final Limits HASTY = new Limits(10_000, Duration.ofSeconds(2), Duration.ofSeconds(4), 5);

    SlowServersTest() {
        super(HASTY);
    }

    @Test
    void silenceAndTricklesAreGivenUp() {
        server.at("/silent", out -> fallSilent());
        server.at("/head", out -> trickle(out, "HTTP/1.1 200 OK\r\nContent-Length: 30\r\nX-Long: " + "x".repeat(99)));
        server.at("/body", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            trickle(out, "x".repeat(200));
        });

        failed("/silent");
        assertTrue(failed("/head").reason().en().startsWith("It took more than"));
        assertTrue(failed("/body").reason().en().startsWith("It took more than"));
    }

    private static void trickle(OutputStream out, String text) throws IOException, InterruptedException {
        for (byte one : text.getBytes(StandardCharsets.US_ASCII)) {
            out.write(one);
            out.flush();
            Thread.sleep(100);
        }
    }

    @Test
    void theTimeIsForAllRedirectsTogether() {
        for (int i = 0; i < 5; i++) {
            String next = "/slow" + (i + 1);
            server.at("/slow" + i, out -> {
                Thread.sleep(1000);
                out.write(("HTTP/1.1 302 Found\r\nLocation: " + next + "\r\nContent-Length: 0\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
            });
        }
        assertTrue(failed("/slow0").reason().en().startsWith("It took more than"));
    }

    @Test
    void whoTakesTheCallAndNeverShakesHandsIsGivenUp() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            NotFetched none = assertThrows(NotFetched.class, () -> download.fetch(
                    URI.create("https://lists.example:" + mute.getLocalPort() + "/a.csv"),
                    Set.of(new Host("lists.example", mute.getLocalPort())), Optional.empty()));
            assertEquals(Outcome.FAILED, none.outcome());
        }
    }
}
