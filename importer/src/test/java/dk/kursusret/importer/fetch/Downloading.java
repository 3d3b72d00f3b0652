package dk.kursusret.importer.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Downloads from a lying server of our own. Every name leads to it, and its address counts as public. */
@Timeout(60)
abstract class Downloading {
    static final byte[] LIST = "kode;titel\r\n47592;Rengøring\r\n".getBytes(StandardCharsets.UTF_8);
    /**
     * Limits with time enough on any machine. Hanging up on a server that keeps sending takes as long as the limit on
     * silence.
     */
    static final Limits PATIENT = new Limits(10_000, Duration.ofSeconds(3), Duration.ofSeconds(20), 5);
    @TempDir
    static Path folder;
    static Certificates certificates;
    static StubServer server;
    private final Limits limits;
    Download download;

    Downloading(Limits limits) {
        this.limits = limits;
    }

    /** Sends nothing more until after the caller has gone. */
    static void fallSilent() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @BeforeAll
    static void serve() throws IOException, GeneralSecurityException {
        certificates = new Certificates(folder, "lists.example", "files.example", "evil.example");
        server = new StubServer(certificates.ofServer());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void open() throws GeneralSecurityException {
        server.asked.clear();
        download = download(names(Map.of()), address -> true);
    }

    @AfterEach
    void close() throws IOException {
        download.close();
    }

    Download download(DnsResolver names, AddressRule rule) throws GeneralSecurityException {
        return new Download(limits, names, rule, certificates.ofClient());
    }

    /** Resolves every name to this machine, except those given. */
    static DnsResolver names(Map<String, String> elsewhere) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return InetAddress.getAllByName(elsewhere.getOrDefault(host, "127.0.0.1"));
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    static String url(String host, String path) {
        return "https://" + host + ":" + server.port() + path;
    }

    ServerReply fetch(String url, Optional<Validators> known) throws NotFetched {
        return download.fetch(URI.create(url), Set.of(new Host("lists.example", server.port()),
                new Host("files.example", server.port())), known);
    }

    ServerReply.File file(String path) throws NotFetched {
        return assertInstanceOf(ServerReply.File.class, fetch(url("lists.example", path), Optional.empty()));
    }

    NotFetched notFetched(Outcome outcome, String url) {
        NotFetched none = assertThrows(NotFetched.class, () -> fetch(url, Optional.empty()));
        assertEquals(outcome, none.outcome(), none.getMessage());
        assertFalse(none.reason().da().isBlank());
        return none;
    }

    NotFetched refused(String path) {
        return notFetched(Outcome.REFUSED, url("lists.example", path));
    }

    NotFetched failed(String path) {
        return notFetched(Outcome.FAILED, url("lists.example", path));
    }
}
