package dk.kursusret.importer.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fetched file and its version, and responses without a file. */
class DownloadTest extends Downloading {
    DownloadTest() {
        super(PATIENT);
    }

    @Test
    void aFileIsFetchedCompleteWithItsValidators() throws NotFetched {
        server.file("/a.csv", LIST, "ETag: \"v1\"", "Last-Modified: Thu, 01 Apr 2021 04:00:00 GMT",
                "Content-Type: image/png");

        ServerReply.File file = file("/a.csv");

        assertArrayEquals(LIST, file.bytes());
        assertEquals(new Validators(URI.create(url("lists.example", "/a.csv")), Optional.of("\"v1\""),
                Optional.of("Thu, 01 Apr 2021 04:00:00 GMT")), file.validators());
        String head = server.asked.getFirst();
        assertTrue(head.contains("Host: lists.example:" + server.port()), head);
        assertFalse(head.contains("If-None-Match") || head.contains("Cookie") || head.contains("Authorization"), head);
    }

    @Test
    void aVersionThatIsKnownIsAskedForByItsValidators() throws NotFetched {
        server.at("/known.csv", "HTTP/1.1 304 Not Modified\nETag: \"v1\"", new byte[0]);
        Validators known = new Validators(URI.create(url("lists.example", "/known.csv")), Optional.of("\"v1\""),
                Optional.of("Thu, 01 Apr 2021 04:00:00 GMT"));

        assertInstanceOf(ServerReply.Unchanged.class, fetch(url("lists.example", "/known.csv"), Optional.of(known)));

        String head = server.asked.getFirst();
        assertTrue(head.contains("If-None-Match: \"v1\"\r\n"), head);
        assertTrue(head.contains("If-Modified-Since: Thu, 01 Apr 2021 04:00:00 GMT\r\n"), head);
    }

    @Test
    void validatorsAreSentToTheAddressTheyCameFromAndToNoOther() throws NotFetched {
        server.redirect("/latest", url("files.example", "/v1.csv"));
        server.at("/v1.csv", "HTTP/1.1 304 Not Modified", new byte[0]);
        Validators known = new Validators(URI.create(url("files.example", "/v1.csv")), Optional.of("\"v1\""),
                Optional.empty());

        assertInstanceOf(ServerReply.Unchanged.class, fetch(url("lists.example", "/latest"), Optional.of(known)));

        assertFalse(server.asked.get(0).contains("If-None-Match"), server.asked.get(0));
        assertTrue(server.asked.get(1).contains("If-None-Match: \"v1\""), server.asked.get(1));
    }

    @Test
    void notModifiedIsRefusedWhereNothingWasFetchedBefore() {
        server.at("/304.csv", "HTTP/1.1 304 Not Modified", new byte[0]);
        refused("/304.csv");
    }

    @Test
    void whereNobodyAnswersThatIsReported() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertEquals(Outcome.FAILED, assertThrows(NotFetched.class, () -> download.fetch(
                URI.create("https://lists.example:" + free + "/a.csv"), Set.of(new Host("lists.example", free)),
                Optional.empty())).outcome());
    }

    @ParameterizedTest
    @CsvSource({"404, REFUSED", "410, REFUSED", "403, REFUSED", "206, REFUSED", "204, REFUSED", "300, REFUSED",
            "429, FAILED", "500, FAILED", "503, FAILED"})
    void aResponseWithoutAFileIsReportedByItsStatus(int status, Outcome outcome) {
        server.at("/s", "HTTP/1.1 " + status + " So\nContent-Length: 0", new byte[0]);
        NotFetched none = notFetched(outcome, url("lists.example", "/s"));
        assertTrue(none.reason().en().contains(" answers " + status), none.reason().en());
    }

    @Test
    void whatIsNotHttpIsNotFetched() {
        server.at("/ssh", out -> out.write("SSH-2.0-OpenSSH_9.6\r\n".getBytes(StandardCharsets.US_ASCII)));
        server.at("/headers", out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 2000; i++) {
                out.write(("X-" + i + ": x\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        });
        server.at("/line", out -> out.write(("HTTP/1.1 200 " + "x".repeat(100_000)).getBytes()));

        server.at("/zero", "HTTP/1.1 000 x\nContent-Length: 0", new byte[0]);

        failed("/zero");
        failed("/ssh");
        failed("/headers");
        failed("/line");
    }
}
