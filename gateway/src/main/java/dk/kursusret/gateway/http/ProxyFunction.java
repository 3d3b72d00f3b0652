package dk.kursusret.gateway.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.metrics.Metrics.Ending;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.rules.texts.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns an event of API Gateway's REST proxy integration into a {@link Request}, and the {@link Response} into its
 * answer.
 */
public final class ProxyFunction {
    private static final Text UNEXPECTED = new Text(
            "Noget gik galt hos os. Prøv igen om lidt; sker det igen, så oplys nummeret i »instance«.",
            "Something went wrong on our side. Try again shortly; if it recurs, tell us the number in `instance`.");
    private static final String PARTNERS = "/partner/";
    private static final Text TOO_LARGE = new Text(
            "Svaret fylder mere end 6 MB. Bed om mindre: afgræns, eller hent det side for side med »page« og »perPage«.",
            "The answer is larger than 6 MB. Ask for less: narrow it down, or fetch it page by page with `page` and `perPage`.");
    /** Lambda's limit for an answer, including the JSON around the body. */
    private static final int MAX_BYTES = 6 * 1024 * 1024;
    /** Usually enough bytes for the status and headers. */
    private static final int AROUND_THE_BODY = 1024;
    private final Endpoint endpoint;
    private final Refusal refusal;
    private final Metrics metrics;

    /** A function without metrics. */
    public ProxyFunction(Endpoint endpoint) {
        this(endpoint, Metrics.NONE);
    }

    /** @param metrics records the route, outcome and duration of each event */
    public ProxyFunction(Endpoint endpoint, Metrics metrics) {
        this(endpoint, Refusal.JSON, metrics);
    }

    /** @param refusal turns the problems that the endpoint throws, and its failures, into answers */
    public ProxyFunction(Endpoint endpoint, Refusal refusal, Metrics metrics) {
        this.endpoint = endpoint;
        this.refusal = refusal;
        this.metrics = metrics;
    }

    /**
     * Answers every event: a {@link Problem} by the refusal, any other exception with a 500 that discloses nothing
     * about it. Lambda takes that for a success, so it is counted as a failure here.
     */
    public void serve(InputStream event, OutputStream answer) throws IOException {
        long began = System.nanoTime();
        JsonNode input = Json.MAPPER.readTree(event);
        Request request = read(input);
        Ending ending = Ending.ANSWERED;
        Response response;
        try {
            response = endpoint.answer(request);
        } catch (Problem problem) {
            response = refusal.of(request, problem);
        } catch (RuntimeException e) {
            log(request, e);
            ending = Ending.FAILED;
            response = refusal.of(request, new Problem(500, "unexpected", UNEXPECTED, List.of()));
        }
        byte[] proxy = bytes(request, response);
        if (proxy.length > MAX_BYTES) {
            response = refusal.of(request, new Problem(400, "answer-too-large", TOO_LARGE, List.of()));
            proxy = bytes(request, response);
        }
        answer.write(proxy);
        metrics.write(properties(request, input).put("status", response.status()),
                (System.nanoTime() - began) / 1_000_000,
                ending);
    }

    /** The route and the kind of caller, for the log. A partner is identified by the id of its key, a person never. */
    private static ObjectNode properties(Request request, JsonNode input) {
        ObjectNode line = Json.object().put("requestId", request.requestId())
                .put("route", request.method() + " " + input.path("resource").asText());
        JsonNode key = input.at("/requestContext/identity/apiKeyId");
        return key.isTextual() ? line.put("caller", "partner").put("key", key.asText())
                : line.put("caller", request.caller().isPresent() ? "operator" : "anyone");
    }

    private static byte[] bytes(Request request, Response response) throws IOException {
        return write(OtherOrigins.open(request, response.with("X-Request-Id", request.requestId())));
    }

    static Request read(JsonNode event) {
        byte[] body = event.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(event.path("body").asText(""))
                : event.path("body").asText("").getBytes(StandardCharsets.UTF_8);
        JsonNode context = event.path("requestContext");
        String resource = event.path("resource").asText();
        String path = event.path("path").asText();
        Map<String, String> pathParameters = PercentEncoding.parameters(resource, path)
                .orElseGet(() -> strings(event.path("pathParameters")));
        Target target = new Target(withoutPrefix(resource), withoutPrefix(path), pathParameters,
                context.path("path").asText(path));
        return new Request(event.path("httpMethod").asText(), target,
                lists(event.path("multiValueQueryStringParameters")), headers(event.path("headers")), body,
                context.path("requestId").asText("unknown"), caller(context.path("identity")));
    }

    private static Optional<Caller> caller(JsonNode identity) {
        return Optional.ofNullable(identity.path("userArn").textValue())
                .map(arn -> new Caller(arn, Optional.ofNullable(identity.path("user").textValue())));
    }

    /** Partners send the same requests under a prefix of their own, which is removed. */
    private static String withoutPrefix(String path) {
        return path.startsWith(PARTNERS) ? path.substring(PARTNERS.length() - 1) : path;
    }

    /**
     * Writes the body's bytes straight into the JSON, without making a string of them first: an answer may be large.
     */
    private static byte[] write(Response response) throws IOException {
        byte[] body = response.binary() ? Base64.getEncoder().encode(response.body()) : response.body();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length + body.length / 4 + AROUND_THE_BODY);
        try (JsonGenerator proxy = Json.MAPPER.createGenerator(bytes)) {
            proxy.writeStartObject();
            proxy.writeNumberField("statusCode", response.status());
            proxy.writeObjectFieldStart("headers");
            for (Map.Entry<String, String> header : response.headers().entrySet()) {
                proxy.writeStringField(header.getKey(), header.getValue());
            }
            proxy.writeEndObject();
            proxy.writeBooleanField("isBase64Encoded", response.binary());
            proxy.writeFieldName("body");
            proxy.writeUTF8String(body, 0, body.length);
            proxy.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> strings(JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.properties().forEach(e -> values.put(e.getKey(), e.getValue().asText()));
        return values;
    }

    private static Map<String, String> headers(JsonNode node) {
        Map<String, String> headers = new LinkedHashMap<>();
        strings(node).forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return headers;
    }

    private static Map<String, List<String>> lists(JsonNode node) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        node.properties().forEach(e -> {
            List<String> each = new ArrayList<>();
            e.getValue().forEach(v -> each.add(v.asText()));
            values.put(e.getKey(), List.copyOf(each));
        });
        return values;
    }

    /** Logs the exception's class and where it was thrown; never its message, which may quote the request. */
    private static void log(Request request, RuntimeException e) {
        ObjectNode line = Json.object().put("level", "ERROR").put("requestId", request.requestId())
                .put("method", request.method()).put("exception", e.getClass().getName());
        var frames = line.putArray("at");
        for (int i = 0; i < Math.min(12, e.getStackTrace().length); i++) {
            frames.add(e.getStackTrace()[i].toString());
        }
        System.err.println(Json.text(line));
    }
}
