package dk.kursusret.local.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** A stub replaces API Gateway and answers with the request that it got. */
class SignedApiTest {
    private final List<Asked> asked = new ArrayList<>();
    private HttpServer cloud;
    private SignedApi api;

    private record Asked(String line, Map<String, String> headers) {}

    @BeforeEach
    void open() throws IOException {
        cloud = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cloud.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
            asked.add(new Asked(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body, headers));
            exchange.getResponseHeaders().set("Location", "../admin");
            exchange.sendResponseHeaders(303, -1);
            exchange.close();
        });
        cloud.start();
        api = new SignedApi(URI.create("http://127.0.0.1:" + cloud.getAddress().getPort() + "/prod"), "eu-north-1",
                StaticCredentialsProvider.create(AwsSessionCredentials.create("AKID", "secret", "token")));
    }

    @AfterEach
    void close() {
        cloud.stop(0);
    }

    private Reply ask(String method, String path, String query, Map<String, String> headers, String body) {
        Map<String, List<String>> all = new LinkedHashMap<>(Map.of("Host", List.of("127.0.0.1:8081")));
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return api.answer(new Incoming(method, path, query, all, body.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"GET, /admin", "GET, /admin/imports/rar-fyn~2021-10-01~0a", "POST, /admin/imports",
            "GET, /v1/admin/lists"})
    void whatIsForOperatorsIsSigned(String method, String path) {
        Reply reply = ask(method, path, "lang=en", Map.of("Content-Type", "text/plain", "Sec-Fetch-Site", "same-origin",
                "Origin", "http://127.0.0.1:8081", "Cookie", "a=b"), method.equals("POST") ? "x" : "");

        assertEquals(303, reply.status());
        assertEquals("[../admin]", String.valueOf(reply.headers().get("location")));
        Asked sent = asked.getFirst();
        assertEquals(method + " /prod" + path + "?lang=en " + (method.equals("POST") ? "x" : ""), sent.line());
        assertTrue(sent.headers().get("Authorization").matches("AWS4-HMAC-SHA256 Credential=AKID/[0-9]{8}/eu-north-1/"
                + "execute-api/aws4_request, SignedHeaders=content-type;host;[^,]*x-amz-security-token, Signature=[0-9a-f]{64}"),
                sent.headers().get("Authorization"));
        assertEquals("token", sent.headers().get("X-Amz-Security-Token"));
        assertEquals("text/plain", sent.headers().get("Content-Type"));
        assertFalse(sent.headers().keySet().stream().anyMatch(List.of("Cookie", "Origin", "Sec-Fetch-Site")::contains));
    }

    @ParameterizedTest
    @CsvSource({"/assets/own.css", "/lister", "/administration", "/v1/health"})
    void whatIsForEverybodyIsNot(String path) {
        assertEquals(303, ask("GET", path, "", Map.of(), "").status());
        assertFalse(asked.getFirst().headers().containsKey("Authorization"));
    }

    @ParameterizedTest
    @CsvSource({"Host, rebound.example:8081", "Origin, https://evil.example", "Sec-Fetch-Site, cross-site"})
    void whatAForeignPageMadeTheBrowserSendIsNotPassedOn(String header, String value) {
        assertEquals(403, ask("POST", "/admin/imports/x/approve", "", Map.of(header, value), "").status());
        assertEquals(List.of(), asked);
    }

    @Test
    void anApiThatDoesNotAnswerIsNamed() {
        cloud.stop(0);
        Reply reply = ask("GET", "/admin", "", Map.of(), "");
        assertEquals(502, reply.status());
        assertEquals("There is no answer from 127.0.0.1.", new String(reply.body(), StandardCharsets.UTF_8));
    }
}
