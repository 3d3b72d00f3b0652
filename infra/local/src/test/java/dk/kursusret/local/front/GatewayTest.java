package dk.kursusret.local.front;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Gateway gateway = Echo.gateway(new PrintStream(log, true, StandardCharsets.UTF_8));

    private Reply ask(String method, String path, String query) {
        return gateway.answer(new Incoming(method, path, query, Map.of(), new byte[0]));
    }

    private static JsonNode json(Reply reply) throws IOException {
        return Json.MAPPER.readTree(reply.body());
    }

    @Test
    void theEventSaysWhatARestApiSays() throws IOException {
        JsonNode event = json(gateway.answer(new Incoming("GET", "/v1/echo/k%C3%B8l", "a=1&a=2",
                Map.of("Accept", List.of("text/csv", "application/json"), "User-Agent", List.of("test")),
                new byte[0])));

        assertEquals("/v1/echo/{name}", event.path("resource").asText());
        assertEquals("/v1/echo/k%C3%B8l", event.path("path").asText());
        assertEquals("GET", event.path("httpMethod").asText());
        assertEquals("k%C3%B8l", event.path("pathParameters").path("name").asText());
        assertEquals("2", event.path("queryStringParameters").path("a").asText());
        assertEquals("[\"1\",\"2\"]", event.path("multiValueQueryStringParameters").path("a").toString());
        assertEquals("application/json", event.path("headers").path("Accept").asText());
        assertEquals("[\"text/csv\",\"application/json\"]", event.path("multiValueHeaders").path("Accept").toString());
        assertTrue(event.path("body").isNull());
        assertFalse(event.path("isBase64Encoded").asBoolean());
        JsonNode context = event.path("requestContext");
        assertEquals(36, context.path("requestId").asText().length());
        assertEquals("/v1/echo/{name}", context.path("resourcePath").asText());
        assertEquals(Echo.CLOCK.millis(), context.path("requestTimeEpoch").asLong());
        assertEquals("test", context.path("identity").path("userAgent").asText());
        assertTrue(context.path("identity").path("userArn").isNull());
    }

    @Test
    void theEventHasNullForMissingQueryAndPathParameters() throws IOException {
        JsonNode event = json(ask("GET", "/v1/echo", ""));

        assertTrue(event.path("queryStringParameters").isNull());
        assertTrue(event.path("multiValueQueryStringParameters").isNull());
        assertTrue(event.path("pathParameters").isNull());
    }

    @Test
    void aBinaryBodyIsPassedOnInBase64AndAnyOtherAsText() throws IOException {
        byte[] body = {'r', (byte) 0xf8, 'r'};
        JsonNode binary = json(gateway.answer(new Incoming("POST", "/v1/echo", "",
                Map.of("Content-type", List.of("Application/Octet-Stream; x=y")), body)));
        JsonNode text = json(gateway.answer(new Incoming("POST", "/v1/echo", "",
                Map.of("Content-type", List.of("application/json")), "rør".getBytes(StandardCharsets.UTF_8))));

        assertTrue(binary.path("isBase64Encoded").asBoolean());
        assertArrayEquals(body, binary.path("body").binaryValue());
        assertFalse(text.path("isBase64Encoded").asBoolean());
        assertEquals("rør", text.path("body").asText());
    }

    @Test
    void aSignedRouteKnowsItsCaller() throws IOException {
        JsonNode event = json(admin("POST", "Host", "127.0.0.1:8080"));

        assertEquals("arn:aws:iam::000000000000:user/local",
                event.path("requestContext").path("identity").path("userArn").asText());
    }

    private Reply admin(String method, String... namesAndValues) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.computeIfAbsent(namesAndValues[i], name -> new ArrayList<>()).add(namesAndValues[i + 1]);
        }
        return gateway.answer(new Incoming(method, "/v1/admin", "", headers, new byte[0]));
    }

    @ParameterizedTest
    @CsvSource({"localhost:8080,,", "LOCALHOST,,", "127.0.0.1:1,,", "[::1]:8080,,",
            "localhost:8080,http://localhost:8080,",
            "localhost:8080,http://localhost:8080,same-origin", "127.0.0.1:8080,,none"})
    void aSignedRouteAnswersThisMachinesOwnToolsAndPages(String host, String origin, String site) {
        assertEquals(200, admin("POST", given(host, origin, site)).status());
    }

    @ParameterizedTest
    @CsvSource({
            // a name that resolves to this machine: DNS rebinding
            "evil.example:8080,,", "evil.example:8080,http://evil.example:8080,same-origin", "localhost.evil.example,,",
            "127.0.0.1.evil.example:8080,,", "127.0.0.2:8080,,", "0.0.0.0:8080,,", "localhost.:8080,,", "'',,",
            "127.0.0.1:8080@evil.example,,", "evil.example#localhost,,", "2130706433,,",
            // a page of another site, or on another port of this machine
            "127.0.0.1:8080,https://evil.example,", "127.0.0.1:8080,null,", "127.0.0.1:8080,http://127.0.0.1:3000,",
            "127.0.0.1:8080,http://localhost:8080,", "127.0.0.1:8080,https://127.0.0.1:8080,", "127.0.0.1:8080,'',",
            "127.0.0.1:8080,http://127.0.0.1:8080.evil.example,", "127.0.0.1:8080,http://evil.example,same-origin",
            // how a browser marks requests without an origin: images, forms, links
            "127.0.0.1:8080,,cross-site", "127.0.0.1:8080,,same-site", "127.0.0.1:8080,,CROSS-SITE",
            "127.0.0.1:8080,http://127.0.0.1:8080,cross-site"})
    void aSignedRouteRefusesWhatAForeignPageMadeABrowserSend(String host, String origin, String site) {
        Reply reply = admin("POST", given(host, origin, site));

        assertEquals(403, reply.status());
        assertEquals("{\"no\":\"access\"}", new String(reply.body(), StandardCharsets.UTF_8));
        assertTrue(log.toString(StandardCharsets.UTF_8).contains(" refused: its "), log::toString);
        assertFalse(log.toString(StandardCharsets.UTF_8).contains("evil"), log::toString);
    }

    private static String[] given(String host, String origin, String site) {
        List<String> headers = new ArrayList<>(List.of("host", host));
        Optional.ofNullable(origin).ifPresent(value -> headers.addAll(List.of("origin", value)));
        Optional.ofNullable(site).ifPresent(value -> headers.addAll(List.of("sec-fetch-site", value)));
        return headers.toArray(String[]::new);
    }

    @Test
    void aForeignValueAmongSeveralAndAMissingHostAreRefused() {
        assertEquals(403, admin("POST").status());
        assertEquals(403, admin("POST", "Host", "localhost", "host", "evil.example").status());
        assertEquals(403, admin("POST", "Host", "localhost", "Origin", "http://evil.example", "Origin",
                "http://localhost").status());
    }

    @Test
    void aForeignPageIsNotToldWhatItMightSendEither() {
        assertEquals(403, admin("OPTIONS", given("localhost:8080", "http://evil.example", "cross-site")).status());
        assertEquals(403, admin("GET", given("localhost:8080", "http://evil.example", "cross-site")).status());
        assertEquals(200, admin("OPTIONS", "Host", "localhost:8080").status());
    }

    @Test
    void whatIsOpenToAllIsOpenToForeignPages() {
        assertEquals(200, gateway.answer(new Incoming("GET", "/v1/echo", "", Map.of("Host", List.of("evil.example"),
                "Origin", List.of("http://evil.example"), "Sec-Fetch-Site", List.of("cross-site")), new byte[0]))
                .status());
    }

    @Test
    void aPartnerSendsAKeyAndLocallyAnyWillDo() {
        Incoming keyless = new Incoming("GET", "/partner/v1/echo", "", Map.of(), new byte[0]);
        Incoming blank = new Incoming("GET", "/partner/v1/echo", "", Map.of("x-api-key", List.of(" ")), new byte[0]);
        Incoming keyed = new Incoming("GET", "/partner/v1/echo", "", Map.of("x-api-key", List.of("k")), new byte[0]);

        assertEquals(List.of(403, 403, 200), Stream.of(keyless, blank, keyed).map(gateway::answer).map(Reply::status)
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/nowhere", "DELETE /v1/throws", "GET /", "OPTIONS /v1/nowhere", "GET /v1/echo/"})
    void aPathOrMethodOutsideTheTemplateIsA404(String request) {
        Reply reply = ask(request.split(" ")[0], request.split(" ")[1], "");

        assertEquals(404, reply.status());
        assertEquals(List.of("application/problem+json"), reply.headers().get("Content-Type"));
    }

    /** A path's methods are known to its function. */
    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "DELETE"})
    void anyMethodReachesTheFunctionOfAPathThatTakesAny(String method) throws IOException {
        assertEquals(method, json(ask(method, "/v1/echo", "")).path("httpMethod").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/echo/%zz", "/v1/echo/%ff"})
    void aPathThatCannotBeDecodedIsA400(String path) {
        assertEquals(400, ask("GET", path, "").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%ff", "q=%zz"})
    void aQueryThatCannotBeDecodedIsA400WithTheRequestId(String query) throws IOException {
        Reply reply = ask("GET", "/v1/echo", query);

        assertEquals(400, reply.status());
        assertEquals(reply.headers().get("X-Request-Id"), List.of(json(reply).path("id").asText()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/throws", "/v1/garbled", "/v1/absent"})
    void aFunctionThatFailsIsA502AsInTheCloud(String path) {
        assertEquals(502, ask("GET", path, "").status());
    }

    @Test
    void theLogNamesTheFailureAndNeverItsMessage() {
        ask("GET", "/v1/throws", "");

        assertTrue(log.toString(StandardCharsets.UTF_8).contains("java.lang.IllegalStateException"), log::toString);
        assertFalse(log.toString(StandardCharsets.UTF_8).contains("secret"), log::toString);
    }
}
