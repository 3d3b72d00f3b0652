package dk.kursusret.local.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFrontTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Gateway gateway = Echo.gateway(new PrintStream(OutputStream.nullOutputStream(), true));
    private HttpFront front;

    @BeforeEach
    void open() throws IOException {
        front = HttpFront.bind(0);
        front.answerBy(gateway);
    }

    @AfterEach
    void close() {
        front.close();
        client.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(front.address() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private void stillAnswers() throws IOException, InterruptedException {
        assertEquals(200, send(to("/v1/echo")).statusCode());
    }

    private String raw(String bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", front.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void anAnswerCarriesStatusHeadersAndBodyOfTheFunction() throws Exception {
        HttpResponse<String> answer = send(to("/v1/echo?a=b"));

        assertEquals(200, answer.statusCode());
        assertEquals("EchoFunction", answer.headers().firstValue("X-Function").orElseThrow());
        assertTrue(answer.body().contains("\"queryStringParameters\":{\"a\":\"b\"}"), answer::body);
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() throws Exception {
        HttpResponse<String> answer = send(to("/v1/echo").method("HEAD", BodyPublishers.noBody()));

        assertEquals(200, answer.statusCode());
        assertEquals("", answer.body());
        assertTrue(answer.headers().firstValueAsLong("Content-Length").orElseThrow() > 0);
    }

    @Test
    void clientsThatAcceptGzipGetALongAnswerCompressed() throws Exception {
        String path = "/v1/echo?q=" + "a".repeat(2 * Echo.PACKED_FROM);
        HttpResponse<byte[]> packed = client.send(to(path).header("Accept-Encoding", "gzip").build(),
                BodyHandlers.ofByteArray());

        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElseThrow());
        assertEquals(packed.body().length, packed.headers().firstValueAsLong("Content-Length").orElseThrow());
        String unpacked = new String(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(),
                StandardCharsets.UTF_8);
        assertTrue(unpacked.contains("\"path\":\"/v1/echo\""), unpacked);
        assertTrue(send(to(path)).headers().firstValue("Content-Encoding").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {6_400_000, 10_000_000, 20_000_000})
    void aBodyThatIsTooLargeForAFunctionIsA413ThatArrives(int bytes) throws Exception {
        HttpResponse<String> answer = send(to("/v1/echo").POST(BodyPublishers.ofByteArray(new byte[bytes])));

        assertEquals(413, answer.statusCode());
        assertEquals("{\"too\":\"large\"}", answer.body());
        stillAnswers();
    }

    /** As in the cloud, an event has at most 6 MB: a file of 4.5 MB, or nearly 6 MB of text. */
    @ParameterizedTest
    @CsvSource({"application/octet-stream, 4500000, 200", "application/octet-stream, 4720000, 413",
            "application/json, 6200000, 200", "application/json, 6300000, 413"})
    void whatFitsIsMeasuredAsItCrossesTheGateway(String type, int bytes, int status) throws Exception {
        byte[] body = "x".repeat(bytes).getBytes(StandardCharsets.US_ASCII);

        assertEquals(status, send(to("/v1/echo").header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)))
                .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/echo?q=%zz HTTP/1.1\r\nHost: a\r\n\r\n", "GET /%ff HTTP/1.1\r\nHost: a\r\n\r\n",
            "\r\n\r\n", "nonsense\r\n\r\n", "GET\r\n\r\n", "GET /v1/echo HTTP/9.9\r\nHost: a\r\n\r\n",
            "POST /v1/echo HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
            "POST /v1/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nshort",
            "POST /v1/echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"})
    void aBrokenRequestDoesNotAffectOthers(String request) throws Exception {
        raw(request);

        stillAnswers();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/echo?q=%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /v1/echo?q=%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /v1/echo/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /v1/echo/%C3 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /v1/echo?q=a b HTTP/1.1\r\nHost: a\r\n\r\n", "GET /v1/echo HTTP/9.9\r\nHost: a\r\n\r\n",
            "GET /v1/echo HTTP/1.1\r\n\r\n", "nonsense\r\n\r\n",
            "POST /v1/echo HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
            "POST /v1/echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"})
    void aMalformedRequestIsAProblemInTheWordsOfTheTemplate(String request) throws Exception {
        String answer = raw(request);

        assertTrue(answer.matches("(?s)HTTP/1\\.1 400 .*"), answer);
        assertTrue(answer.contains("Content-Type: application/problem+json"), answer);
        assertTrue(answer.contains("{\"id\":\"") && answer.contains("X-Request-Id: "), answer);
        stillAnswers();
    }

    @Test
    void aRawAddressInUtf8IsUnderstood() throws Exception {
        String answer = raw("GET /v1/echo?q=r\u00c3\u00b8r HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertTrue(answer.contains("\"q\":\"r\u00c3\u00b8r\""), answer);
    }

    @Test
    void stoppingWaitsForRequestsInProgressAndNotForClientsThatDisconnected() throws Exception {
        raw("POST /v1/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nshort");
        CompletableFuture<HttpResponse<String>> slow = client.sendAsync(to("/v1/slow").build(),
                BodyHandlers.ofString());
        Echo.SLOW_HAS_BEGUN.await();

        long start = System.nanoTime();
        front.close();

        assertEquals(200, slow.get().statusCode());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 5);
    }

    @Test
    void aPortInUseIsABindException() {
        assertThrows(BindException.class, () -> HttpFront.bind(front.address().getPort()));
    }
}
