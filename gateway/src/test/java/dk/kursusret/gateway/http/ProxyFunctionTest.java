package dk.kursusret.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.input.Utf8;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.rules.texts.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events as API Gateway's REST proxy integration sends them, and answers as it expects them. */
class ProxyFunctionTest {
    private static final String EVENT = """
            {"resource":"/v1/courses/{code}","path":"/v1/courses/42994","httpMethod":"GET",
             "headers":{"Accept":"application/json","X-Forwarded-For":"192.0.2.1","If-None-Match":"\\"abc\\""},
             "multiValueHeaders":{"Accept":["application/json"]},
             "queryStringParameters":{"q":"ø","list":"b"},
             "multiValueQueryStringParameters":{"q":["ø"],"list":["a","b"]},
             "pathParameters":{"code":"42994"},"stageVariables":null,
             "requestContext":{"requestId":"c6af9ac6-7b61","stage":"prod","identity":{"sourceIp":"192.0.2.1",
             "userArn":null},"protocol":"HTTP/1.1"},
             "body":null,"isBase64Encoded":false}""";

    @Test
    void anEventSaysWhatIsAsked() throws IOException {
        Request request = read(EVENT);

        assertEquals("GET", request.method());
        assertEquals("/v1/courses/42994", request.path());
        assertEquals("42994", request.pathParameter("code"));
        assertEquals("/v1/courses/{code}", request.resource());
        assertEquals(Map.of("q", List.of("ø"), "list", List.of("a", "b")), request.query());
        assertEquals(Optional.of("\"abc\""), request.header("If-None-Match"));
        assertEquals(Optional.of("\"abc\""), request.header("if-none-match"));
        assertEquals(Optional.empty(), request.header("Accept-Language"));
        assertEquals(0, request.body().length);
        assertEquals("c6af9ac6-7b61", request.requestId());
        assertEquals(Optional.empty(), request.caller());
    }

    @Test
    void aPartnerAsksTheSameUnderAPrefix() throws IOException {
        assertEquals("/v1/courses/42994",
                read(EVENT.replace("\"/v1/courses/42994\"", "\"/partner/v1/courses/42994\"")).path());
    }

    @Test
    void theSignerOfARequestIsItsCaller() throws IOException {
        assertEquals(Optional.of(new Caller("arn:aws:iam::1:user/anna", Optional.empty())),
                read(EVENT.replace("\"userArn\":null", "\"userArn\":\"arn:aws:iam::1:user/anna\"")).caller());
        assertEquals(Optional.of(new Caller("arn:aws:sts::1:assumed-role/Bringer/anna", Optional.of("AROA1:anna"))),
                read(EVENT.replace("\"userArn\":null",
                        "\"userArn\":\"arn:aws:sts::1:assumed-role/Bringer/anna\",\"user\":\"AROA1:anna\"")).caller());
    }

    @Test
    void aBodyIsReadAsItStandsOrFromBase64() throws IOException {
        String json = "{\"a\":\"æøå\"}";
        String plain = EVENT.replace("\"body\":null", "\"body\":" + Json.text(Json.MAPPER.valueToTree(json)));
        String encoded = EVENT.replace("\"body\":null,\"isBase64Encoded\":false", "\"body\":\""
                + Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8))
                + "\",\"isBase64Encoded\":true");

        assertEquals(json, Utf8.text(read(plain).body()));
        assertEquals(json, Utf8.text(read(encoded).body()));
    }

    @Test
    void whatAnEventLeavesOutIsEmpty() throws IOException {
        Request bare = read("{}");

        assertEquals("", bare.method());
        assertEquals("", bare.path());
        assertTrue(bare.query().isEmpty());
        assertTrue(bare.headers().isEmpty());
        assertTrue(bare.target().parameters().isEmpty());
        assertEquals(0, bare.body().length);
        assertEquals("unknown", bare.requestId());
        assertEquals(Optional.empty(), bare.caller());

        Request nulls = read("""
                {"httpMethod":"GET","path":"/","headers":null,"multiValueQueryStringParameters":null,
                 "pathParameters":null,"body":null,"requestContext":{"requestId":"r","identity":null}}""");
        assertTrue(nulls.query().isEmpty());
        assertTrue(nulls.headers().isEmpty());
        assertEquals(Optional.empty(), nulls.caller());
    }

    @Test
    void anAnswerIsWrittenForTheGateway() throws IOException {
        JsonNode answer = serve(EVENT, request -> Response.json(200, Json.object().put("navn", "Ærø"))
                .with("ETag", "\"x\""));

        assertEquals(200, answer.path("statusCode").intValue());
        assertEquals("{\"navn\":\"Ærø\"}", answer.path("body").textValue());
        assertFalse(answer.path("isBase64Encoded").booleanValue());
        assertEquals("application/json; charset=utf-8", answer.at("/headers/Content-Type").textValue());
        assertEquals("\"x\"", answer.at("/headers/ETag").textValue());
        assertEquals("c6af9ac6-7b61", answer.at("/headers/X-Request-Id").textValue());
    }

    @Test
    void aBinaryAnswerIsSentInBase64() throws IOException {
        byte[] bytes = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 0, (byte) 0xff};
        JsonNode answer = serve(EVENT, request -> new Response(200, Map.of(), bytes, true));

        assertTrue(answer.path("isBase64Encoded").booleanValue());
        assertEquals(Base64.getEncoder().encodeToString(bytes), answer.path("body").textValue());
    }

    @Test
    void aProblemIsAnsweredAsProblemJson() throws IOException {
        JsonNode answer = serve(EVENT, request -> {
            throw Problem.badRequest(List.of(Fault.of("/person/agee", "Feltet kendes ikke.", "Not known."),
                    new Fault(Kind.UNKNOWN_VALUE, "/person/group", new Text("da", "en"), Optional.of("DAGPENGE"))));
        });
        JsonNode body = Json.MAPPER.readTree(answer.path("body").textValue());

        assertEquals(400, answer.path("statusCode").intValue());
        assertEquals("application/problem+json; charset=utf-8", answer.at("/headers/Content-Type").textValue());
        assertEquals("no-store", answer.at("/headers/Cache-Control").textValue());
        assertEquals("c6af9ac6-7b61", answer.at("/headers/X-Request-Id").textValue());
        assertEquals(400, body.path("status").intValue());
        assertTrue(body.path("type").textValue().endsWith("/problems/invalid-request"));
        assertFalse(body.path("title").textValue().isBlank());
        assertFalse(body.at("/text/da").textValue().isBlank());
        assertTrue(body.path("instance").textValue().endsWith("c6af9ac6-7b61"));
        assertEquals("/person/agee", body.at("/errors/0/pointer").textValue());
        assertEquals("Feltet kendes ikke.", body.at("/errors/0/text/da").textValue());
        assertTrue(body.at("/errors/0/didYouMean").isMissingNode());
        assertEquals("DAGPENGE", body.at("/errors/1/didYouMean").textValue());
    }

    @Test
    void anUnknownAddressIsA404WithoutErrors() throws IOException {
        JsonNode answer = serve(EVENT, request -> {
            throw Problem.notFound("Findes ikke.", "There is none.");
        });

        assertEquals(404, answer.path("statusCode").intValue());
        assertTrue(Json.MAPPER.readTree(answer.path("body").textValue()).path("errors").isMissingNode());
    }

    @Test
    void anyOtherExceptionIsA500ThatDisclosesNothing() throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        JsonNode answer;
        try {
            answer = serve(EVENT, request -> {
                throw new IllegalStateException("secret 010190-1234");
            });
        } finally {
            System.setErr(before);
        }
        String logged = log.toString(StandardCharsets.UTF_8);

        assertEquals(500, answer.path("statusCode").intValue());
        assertEquals("application/problem+json; charset=utf-8", answer.at("/headers/Content-Type").textValue());
        assertFalse(answer.toString().contains("secret") || answer.toString().contains("IllegalState"),
                answer::toString);
        assertFalse(logged.contains("secret") || logged.contains("010190"), logged);
        assertTrue(logged.contains("IllegalStateException") && logged.contains("c6af9ac6-7b61"), logged);
        assertEquals("ERROR", Json.MAPPER.readTree(logged).path("level").textValue());
    }

    @ParameterizedTest(name = "{0} letters within the answer: {1}")
    @CsvSource({"6200000, 200", "6291456, 400", "20000000, 400"})
    void anAnswerThatIsTooLargeForLambdaIsAProblem(int letters, int status) throws IOException {
        JsonNode answer = serve(EVENT, request -> Response.text(200, "text/csv", "x".repeat(letters)));

        assertEquals(status, answer.path("statusCode").intValue());
        assertEquals(status == 400, answer.path("body").textValue().contains("/problems/answer-too-large"));
        assertEquals("c6af9ac6-7b61", answer.at("/headers/X-Request-Id").textValue());
    }

    @Test
    void foreignPagesMayReadTheHeadersForPagingAndCaching() throws IOException {
        JsonNode headers = serve(EVENT, request -> Response.json(200, Json.object())).path("headers");

        assertEquals("*", headers.path("Access-Control-Allow-Origin").textValue());
        assertEquals(
                "Allow, Content-Disposition, ETag, Link, Retry-After, X-Lists-Held-Since, X-Request-Id, X-Total-Count",
                headers.path("Access-Control-Expose-Headers").textValue());
    }

    @Test
    void answersDoNotShareTheirHeaders() {
        Response one = Response.json(200, Json.object());
        Response other = one.with("ETag", "x");

        assertFalse(one.headers().containsKey("ETag"));
        assertEquals("x", other.headers().get("ETag"));
    }

    /** Lambda sees an answer and no error: only this log line, and the alarm on it, report the failure. */
    @ParameterizedTest
    @CsvSource({"200, 0", "404, 0", "500, 1"})
    void aFailureThatIsAnsweredIsCountedAndAProblemIsNot(int status, int failures) throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Metrics metrics = new Metrics(Map.of("METRICS_NAMESPACE", "n"),
                new PrintStream(log, true, StandardCharsets.UTF_8), Clock.systemUTC());
        new ProxyFunction(request -> switch (status) {
            case 200 -> Response.json(200, Json.object());
            case 404 -> throw Problem.notFound("Nej.", "No.");
            default -> throw new IllegalStateException("0101701234");
        }, metrics).serve(new ByteArrayInputStream(EVENT.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayOutputStream());

        JsonNode line = Json.MAPPER.readTree(log.toByteArray());
        assertEquals(failures, line.path("UnexpectedFailures").asInt(-1));
        assertEquals("c6af9ac6-7b61 GET /v1/courses/{code} " + status, line.path("requestId").asText() + " "
                + line.path("route").asText() + " " + line.path("status").asInt());
        assertFalse(line.toString().matches(".*(42994|ø|192\\.0|0101701234).*"), line::toString);
    }

    @ParameterizedTest
    @CsvSource({"'\"userArn\":null', anyone, ''", "'\"userArn\":\"arn:aws:iam::1:user/anna\"', operator, ''",
            "'\"userArn\":null,\"apiKeyId\":\"k123\"', partner, k123"})
    void aLineSaysWhichKindOfCallerAskedAndForAPartnerTheKey(String identity, String caller, String key)
            throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Metrics metrics = new Metrics(Map.of("METRICS_NAMESPACE", "n"),
                new PrintStream(log, true, StandardCharsets.UTF_8), Clock.systemUTC());
        new ProxyFunction(request -> Response.json(200, Json.object()), metrics)
                .serve(new ByteArrayInputStream(EVENT.replace("\"userArn\":null", identity)
                        .getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream());

        JsonNode line = Json.MAPPER.readTree(log.toByteArray());
        assertEquals(caller + key, line.path("caller").asText() + line.path("key").asText());
        assertFalse(line.toString().contains("anna"), line::toString);
    }

    private static Request read(String event) throws IOException {
        return ProxyFunction.read(Json.MAPPER.readTree(event));
    }

    private static JsonNode serve(String event, Endpoint endpoint) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        new ProxyFunction(endpoint).serve(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer);
        return Json.MAPPER.readTree(answer.toByteArray());
    }
}
