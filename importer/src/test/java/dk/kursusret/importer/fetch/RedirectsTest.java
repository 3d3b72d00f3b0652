package dk.kursusret.importer.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a redirect may lead, and how often. */
class RedirectsTest extends Downloading {
    RedirectsTest() {
        super(PATIENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectOnTheSameHostIsFollowed(int status) throws NotFetched {
        server.at("/old/a.csv", "HTTP/1.1 " + status + " Moved\nLocation: ../new.csv\nContent-Length: 0", new byte[0]);
        server.file("/new.csv", LIST);

        assertArrayEquals(LIST, file("/old/a.csv").bytes());
    }

    @Test
    void aRedirectToAnotherListedHostIsFollowed() throws NotFetched {
        server.redirect("/a", "//files.example:" + server.port() + "/b");
        server.file("/b", LIST);

        assertEquals(URI.create(url("files.example", "/b")), file("/a").validators().address());
        assertTrue(server.asked.get(1).contains("Host: files.example:" + server.port()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "https://evil.example:PORT/a.csv              | evil.example:PORT: it is not among",
            "https://lists.example/a.csv                  | lists.example: it is not among",
            "https://lists.example:8443/a.csv             | lists.example:8443: it is not among",
            "http://lists.example:PORT/a.csv              | not an https address",
            "HTTP://lists.example:PORT/a.csv              | not an https address",
            "ftp://lists.example:PORT/a.csv               | not an https address",
            "file:///etc/passwd                           | not an https address",
            "https://anna:hemmelig@lists.example:PORT/    | user name",
            "https://lists.example:PORT@evil.example/     | user name",
            "https://lists.example.evil.example:PORT/     | it is not among",
            "https://127.0.0.1:PORT/a.csv                 | names no server",
            "https://[::1]:PORT/a.csv                     | names no server",
            "https://2130706433:PORT/a.csv                | names no server",
            "https://0x7f.1:PORT/a.csv                    | names no server",
            "https://lists.example.:PORT/a.csv            | names no server",
            "https://li sts.example:PORT/                 | not to an address",
            "https://:PORT/                               | names no server"})
    void whereARedirectMayNotLeadNothingIsAsked(String to, String reason) {
        String port = Integer.toString(server.port());
        server.redirect("/away", to.replace("PORT", port));

        NotFetched none = refused("/away");

        assertTrue(none.reason().en().contains(reason.replace("PORT", port)), none.reason().en());
        assertEquals(1, server.asked.size());
    }

    @Test
    void aHostOfAnyLengthIsRefusedAndWhatItSaysIsNotRepeated() {
        for (String host : List.of("a.".repeat(3900) + "example", "a".repeat(8000) + ".example",
                "a-".repeat(3900) + "a.example")) {
            server.redirect("/away", "https://" + host + "/");
            assertTrue(refused("/away").reason().en().contains("names no server"), host);
        }
        server.redirect("/away", "https://0101901234.example/");
        assertTrue(refused("/away").reason().en().contains("from …: it is not among"));
    }

    @Test
    void theFirstAddressIsHeldToTheSameRules() {
        notFetched(Outcome.REFUSED, url("evil.example", "/a.csv"));
        notFetched(Outcome.REFUSED, "http://lists.example:" + server.port() + "/a.csv");
        notFetched(Outcome.REFUSED, "https://anna@lists.example:" + server.port() + "/a.csv");
        assertEquals(0, server.asked.size());
    }

    @Test
    void aRedirectWithoutAnAddressIsRefused() {
        server.at("/nowhere", "HTTP/1.1 302 Found\nContent-Length: 0", new byte[0]);
        assertTrue(refused("/nowhere").reason().en().contains("not to an address"));
    }

    @Test
    void fiveRedirectsAreFollowedAndSixAreNot() throws NotFetched {
        for (int i = 0; i < 6; i++) {
            server.redirect("/" + i, "/" + (i + 1));
        }
        server.file("/6", LIST);

        assertArrayEquals(LIST, file("/1").bytes());
        assertTrue(refused("/0").reason().en().contains("more than 5 times"));
    }

    @Test
    void theBodyOfARedirectIsNotWaitedFor() throws NotFetched {
        server.at("/endless", out -> {
            out.write(("HTTP/1.1 302 Found\r\nLocation: /a.csv\r\nContent-Length: 1000000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            fallSilent();
        });
        server.file("/a.csv", LIST);

        assertArrayEquals(LIST, file("/endless").bytes());
    }
}
