package dk.kursusret.importer.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server of our own that tells lies; every name leads to it, and its address counts as public. */
@Timeout(30)
class DownloadTest {
    private static final byte[] LIST = "kode;titel\r\n47592;Rengøring\r\n".getBytes(StandardCharsets.UTF_8);
    private static final Limits LIMITS = new Limits(10_000, Duration.ofMillis(400), Duration.ofMillis(1200), 5);
    private static final Duration SLOWEST = Duration.ofSeconds(5);
    @TempDir
    private static Path folder;
    private static Certificates certificates;
    private static StubServer server;
    private Download download;

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

    private static Download download(DnsResolver names, AddressRule rule) throws GeneralSecurityException {
        return new Download(LIMITS, names, rule, certificates.ofClient());
    }

    /** Every name leads to this machine, save those that are given. */
    private static DnsResolver names(Map<String, String> elsewhere) {
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

    private static String url(String host, String path) {
        return "https://" + host + ":" + server.port() + path;
    }

    private Answer fetch(String url, Optional<Validators> known) throws NotFetched {
        return download.fetch(URI.create(url), Set.of(new Host("lists.example", server.port()),
                new Host("files.example", server.port())), known);
    }

    private Answer.File file(String path) throws NotFetched {
        return assertInstanceOf(Answer.File.class, fetch(url("lists.example", path), Optional.empty()));
    }

    private NotFetched notFetched(Outcome outcome, String url) {
        NotFetched none = assertThrows(NotFetched.class, () -> fetch(url, Optional.empty()));
        assertEquals(outcome, none.outcome(), none.getMessage());
        assertFalse(none.reason().da().isBlank());
        return none;
    }

    private NotFetched refused(String path) {
        return notFetched(Outcome.REFUSED, url("lists.example", path));
    }

    private NotFetched failed(String path) {
        long start = System.nanoTime();
        NotFetched none = notFetched(Outcome.FAILED, url("lists.example", path));
        assertTrue(System.nanoTime() - start < SLOWEST.toNanos(), "too slow to give up");
        return none;
    }

    @Test
    void a_file_comes_whole_with_what_its_version_is_known_by() throws NotFetched {
        server.file("/a.csv", LIST, "ETag: \"v1\"", "Last-Modified: Thu, 01 Apr 2021 04:00:00 GMT",
                "Content-Type: image/png");

        Answer.File file = file("/a.csv");

        assertArrayEquals(LIST, file.bytes());
        assertEquals(new Validators(URI.create(url("lists.example", "/a.csv")), Optional.of("\"v1\""),
                Optional.of("Thu, 01 Apr 2021 04:00:00 GMT")), file.validators());
        String head = server.asked.getFirst();
        assertTrue(head.contains("Host: lists.example:" + server.port()), head);
        assertFalse(head.contains("If-None-Match") || head.contains("Cookie") || head.contains("Authorization"), head);
    }

    @Test
    void a_version_that_is_known_is_asked_for_by_its_validators() throws NotFetched {
        server.at("/known.csv", "HTTP/1.1 304 Not Modified\nETag: \"v1\"", new byte[0]);
        Validators known = new Validators(URI.create(url("lists.example", "/known.csv")), Optional.of("\"v1\""),
                Optional.of("Thu, 01 Apr 2021 04:00:00 GMT"));

        assertInstanceOf(Answer.Unchanged.class, fetch(url("lists.example", "/known.csv"), Optional.of(known)));

        String head = server.asked.getFirst();
        assertTrue(head.contains("If-None-Match: \"v1\"\r\n"), head);
        assertTrue(head.contains("If-Modified-Since: Thu, 01 Apr 2021 04:00:00 GMT\r\n"), head);
    }

    @Test
    void validators_are_told_to_the_address_they_came_from_and_to_no_other() throws NotFetched {
        server.redirect("/latest", url("files.example", "/v1.csv"));
        server.at("/v1.csv", "HTTP/1.1 304 Not Modified", new byte[0]);
        Validators known = new Validators(URI.create(url("files.example", "/v1.csv")), Optional.of("\"v1\""),
                Optional.empty());

        assertInstanceOf(Answer.Unchanged.class, fetch(url("lists.example", "/latest"), Optional.of(known)));

        assertFalse(server.asked.get(0).contains("If-None-Match"), server.asked.get(0));
        assertTrue(server.asked.get(1).contains("If-None-Match: \"v1\""), server.asked.get(1));
    }

    @Test
    void not_modified_is_no_answer_to_who_has_nothing() {
        server.at("/304.csv", "HTTP/1.1 304 Not Modified", new byte[0]);
        refused("/304.csv");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_redirect_on_the_same_host_is_followed(int status) throws NotFetched {
        server.at("/old/a.csv", "HTTP/1.1 " + status + " Moved\nLocation: ../new.csv\nContent-Length: 0", new byte[0]);
        server.file("/new.csv", LIST);

        assertArrayEquals(LIST, file("/old/a.csv").bytes());
    }

    @Test
    void a_redirect_to_another_listed_host_is_followed() throws NotFetched {
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
            "https://li sts.example:PORT/                 | to no address",
            "https://:PORT/                               | names no server"})
    void where_a_redirect_may_not_lead_nothing_is_asked(String to, String reason) {
        String port = Integer.toString(server.port());
        server.redirect("/away", to.replace("PORT", port));

        NotFetched none = refused("/away");

        assertTrue(none.reason().en().contains(reason.replace("PORT", port)), none.reason().en());
        assertEquals(1, server.asked.size());
    }

    @Test
    void a_host_of_any_length_is_refused_and_what_it_says_is_not_repeated() {
        for (String host : List.of("a.".repeat(3900) + "example", "a".repeat(8000) + ".example",
                "a-".repeat(3900) + "a.example")) {
            server.redirect("/away", "https://" + host + "/");
            assertTrue(refused("/away").reason().en().contains("names no server"), host);
        }
        server.redirect("/away", "https://0101901234.example/");
        assertTrue(refused("/away").reason().en().contains("from …: it is not among"));
    }

    @Test
    void the_first_address_is_held_to_the_same_rules() {
        notFetched(Outcome.REFUSED, url("evil.example", "/a.csv"));
        notFetched(Outcome.REFUSED, "http://lists.example:" + server.port() + "/a.csv");
        notFetched(Outcome.REFUSED, "https://anna@lists.example:" + server.port() + "/a.csv");
        assertEquals(0, server.asked.size());
    }

    @Test
    void a_redirect_without_an_address_is_refused() {
        server.at("/nowhere", "HTTP/1.1 302 Found\nContent-Length: 0", new byte[0]);
        assertTrue(refused("/nowhere").reason().en().contains("to no address"));
    }

    @Test
    void five_redirects_are_followed_and_six_are_not() throws NotFetched {
        for (int i = 0; i < 6; i++) {
            server.redirect("/" + i, "/" + (i + 1));
        }
        server.file("/6", LIST);

        assertArrayEquals(LIST, file("/1").bytes());
        assertTrue(refused("/0").reason().en().contains("more than 5 times"));
    }

    @Test
    void the_body_of_a_redirect_is_not_waited_for() throws NotFetched {
        server.at("/endless", out -> {
            out.write(("HTTP/1.1 302 Found\r\nLocation: /a.csv\r\nContent-Length: 1000000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(SLOWEST);
        });
        server.file("/a.csv", LIST);

        assertArrayEquals(LIST, file("/endless").bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "100.64.0.1", "::1", "fd00:ec2::254",
            "fe80::1", "::ffff:10.0.0.1", "64:ff9b::a00:1"})
    void a_name_that_leads_to_a_private_address_is_refused_before_anything_is_asked(String address)
            throws GeneralSecurityException, IOException {
        try (Download real = download(names(Map.of("lists.example", address)), new PublicAddresses())) {
            NotFetched none = assertThrows(NotFetched.class, () -> real.fetch(
                    URI.create(url("lists.example", "/a.csv")), Set.of(new Host("lists.example", server.port())),
                    Optional.empty()));
            assertEquals(Outcome.REFUSED, none.outcome());
            assertTrue(none.reason().en().contains("not public"), none.reason().en());
        }
        assertEquals(0, server.asked.size());
    }

    @Test
    void one_private_address_among_public_ones_is_one_too_many() throws Exception {
        DnsResolver both = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[]{InetAddress.getByName("8.8.8.8"), InetAddress.getByName("192.168.1.1")};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        assertThrows(CheckedAddresses.Forbidden.class,
                () -> new CheckedAddresses(both, new PublicAddresses()).resolve("lists.example"));
    }

    @Test
    void a_name_is_asked_for_its_addresses_once_so_that_it_cannot_change_its_mind() throws Exception {
        int[] times = {0};
        DnsResolver rebinding = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                times[0]++;
                return InetAddress.getAllByName(times[0] == 1 ? "127.0.0.1" : "10.0.0.1");
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                throw new IllegalStateException("asked a second time");
            }
        };
        server.file("/a.csv", LIST);
        try (Download real = download(rebinding, address -> true)) {
            real.fetch(URI.create(url("lists.example", "/a.csv")), Set.of(new Host("lists.example", server.port())),
                    Optional.empty());
        }
        assertEquals(1, times[0]);
    }

    @Test
    void a_name_without_an_address_is_said_to_have_none() throws Exception {
        try (Download real = download(names(Map.of("lists.example", "no.such.name.invalid")), address -> true)) {
            NotFetched none = assertThrows(NotFetched.class, () -> real.fetch(
                    URI.create(url("lists.example", "/a.csv")), Set.of(new Host("lists.example", server.port())),
                    Optional.empty()));
            assertEquals(Outcome.FAILED, none.outcome());
            assertTrue(none.reason().en().endsWith("has no address."), none.reason().en());
        }
    }

    @Test
    void a_certificate_for_another_name_is_not_taken() throws Exception {
        NotFetched none = assertThrows(NotFetched.class, () -> download.fetch(
                URI.create(url("unknown.example", "/a.csv")), Set.of(new Host("unknown.example", server.port())),
                Optional.empty()));
        assertTrue(none.reason().en().startsWith("No secure connection"), none.reason().en());
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_taken() throws Exception {
        try (Download real = new Download(LIMITS, names(Map.of()), address -> true,
                javax.net.ssl.SSLContext.getDefault())) {
            NotFetched none = assertThrows(NotFetched.class, () -> real.fetch(
                    URI.create(url("lists.example", "/a.csv")), Set.of(new Host("lists.example", server.port())),
                    Optional.empty()));
            assertTrue(none.reason().en().startsWith("No secure connection"), none.reason().en());
        }
    }

    @Test
    void a_file_as_large_as_is_allowed_is_taken_and_one_byte_more_is_not() throws NotFetched {
        server.file("/most", new byte[10_000]);
        server.file("/more", new byte[10_001]);

        assertEquals(10_000, file("/most").bytes().length);
        assertTrue(refused("/more").reason().en().contains("larger than 9 kB"));
    }

    @Test
    void a_body_without_end_is_given_up_whatever_length_it_promises() {
        server.at("/chunks", out -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            flood(out, "400\r\n", 1024, "\r\n");
        });
        server.at("/long", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            flood(out, "", 1024, "");
        });

        assertTrue(refused("/chunks").reason().en().contains("larger"));
        assertTrue(refused("/long").reason().en().contains("larger"));
    }

    private static void flood(OutputStream out, String before, int length, String after) throws IOException {
        for (int i = 0; i < 1_000_000; i++) {
            out.write(before.getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[length]);
            out.write(after.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void a_body_that_ends_before_its_promised_length_has_not_come() {
        server.at("/short", "HTTP/1.1 200 OK\nContent-Length: 500", LIST);
        server.at("/chunk", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked", "1f4\r\nkode".getBytes());
        server.at("/last", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked", "4\r\nkode\r\n".getBytes());

        failed("/short");
        failed("/chunk");
        failed("/last");
    }

    @Test
    void a_body_that_is_longer_than_promised_ends_where_it_was_promised_to() throws NotFetched {
        server.at("/lie", "HTTP/1.1 200 OK\nContent-Length: 4", LIST);
        assertArrayEquals("kode".getBytes(), file("/lie").bytes());
    }

    @Test
    void a_body_whose_end_cannot_be_told_is_refused() {
        server.at("/open", "HTTP/1.1 200 OK\nConnection: close", LIST);
        assertTrue(refused("/open").reason().en().contains("how long"));
    }

    @Test
    void chunks_are_put_together() throws NotFetched {
        server.at("/chunked", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked",
                "3\r\nkod\r\n1\r\ne\r\n0\r\n\r\n".getBytes());
        assertArrayEquals("kode".getBytes(), file("/chunked").bytes());
    }

    @Test
    void a_packed_body_is_unpacked_and_a_bomb_is_not() throws NotFetched, IOException {
        server.file("/packed", packed(LIST), "Content-Encoding: gzip");
        byte[] bomb = packed(new byte[5_000_000]);
        assertTrue(bomb.length < LIMITS.bytes());
        server.file("/bomb", bomb, "Content-Encoding: GZIP");

        assertArrayEquals(LIST, file("/packed").bytes());
        assertTrue(refused("/bomb").reason().en().contains("larger"));
    }

    @Test
    void a_packed_body_that_breaks_off_or_is_none_has_not_come() throws IOException {
        byte[] packed = packed(LIST);
        server.file("/half", Arrays.copyOf(packed, packed.length / 2), "Content-Encoding: gzip");
        server.file("/plain", LIST, "Content-Encoding: gzip");

        failed("/half");
        failed("/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip"})
    void other_packings_are_refused(String packing) {
        server.file("/p", LIST, "Content-Encoding: " + packing);
        assertTrue(refused("/p").reason().en().contains("packed"));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void silence_and_trickles_are_given_up() {
        server.at("/silent", out -> Thread.sleep(SLOWEST));
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
    void the_time_is_for_all_redirects_together() {
        for (int i = 0; i < 5; i++) {
            String next = "/slow" + (i + 1);
            server.at("/slow" + i, out -> {
                Thread.sleep(300);
                out.write(("HTTP/1.1 302 Found\r\nLocation: " + next + "\r\nContent-Length: 0\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
            });
        }
        assertTrue(failed("/slow0").reason().en().startsWith("It took more than"));
    }

    @Test
    void who_takes_the_call_and_never_shakes_hands_is_given_up() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            long start = System.nanoTime();
            NotFetched none = assertThrows(NotFetched.class, () -> download.fetch(
                    URI.create("https://lists.example:" + mute.getLocalPort() + "/a.csv"),
                    Set.of(new Host("lists.example", mute.getLocalPort())), Optional.empty()));
            assertEquals(Outcome.FAILED, none.outcome());
            assertTrue(System.nanoTime() - start < SLOWEST.toNanos());
        }
    }

    @Test
    void where_nobody_answers_it_is_said() throws IOException {
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
    void an_answer_without_a_file_is_told_by_its_number(int status, Outcome outcome) {
        server.at("/s", "HTTP/1.1 " + status + " So\nContent-Length: 0", new byte[0]);
        NotFetched none = notFetched(outcome, url("lists.example", "/s"));
        assertTrue(none.reason().en().contains(" answers " + status), none.reason().en());
    }

    @Test
    void what_is_no_http_has_not_come() {
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
