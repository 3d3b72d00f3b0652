package dk.kursusret.local.front;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.local.template.Access;
import dk.kursusret.local.template.GatewayResponse;
import dk.kursusret.local.template.Route;
import dk.kursusret.local.template.Routes;
import dk.kursusret.local.template.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** A small API: one function answers with the event it got, one throws, and one does not exist. */
final class Echo implements RequestStreamHandler {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    static final int PACKED_FROM = 1024;
    static final CountDownLatch SLOW_HAS_BEGUN = new CountDownLatch(1);

    static Gateway gateway(PrintStream log) {
        Map<String, String> headers = Map.of("Content-Type", "'application/problem+json'", "X-Request-Id",
                "context.requestId");
        Template template = new Template(
                new Routes(List.of(route("ANY", "/v1/echo", "Echo"),
                        route("GET", "/v1/echo/{name}", "Echo"), route("GET", "/v1/throws", "Throws"),
                        route("GET", "/v1/garbled", "Garbled"), route("GET", "/v1/absent", "Absent"),
                        route("GET", "/v1/slow", "Slow"),
                        new Route("GET", "/partner/v1/echo", Access.KEY, "EchoFunction", "Echo"),
                        new Route("ANY", "/v1/admin", Access.SIGNED, "EchoFunction", "Echo"))),
                Map.of("MISSING_AUTHENTICATION_TOKEN",
                        new GatewayResponse(Optional.of(404), headers, "{\"no\":\"route\"}"),
                        "ACCESS_DENIED", new GatewayResponse(Optional.of(403), headers, "{\"no\":\"access\"}"),
                        "INVALID_API_KEY", new GatewayResponse(Optional.of(403), headers, "{\"no\":\"key\"}"),
                        "REQUEST_TOO_LARGE", new GatewayResponse(Optional.of(413), headers, "{\"too\":\"large\"}"),
                        "DEFAULT_4XX",
                        new GatewayResponse(Optional.empty(), headers, "{\"id\":\"$context.requestId\"}"),
                        "DEFAULT_5XX", new GatewayResponse(Optional.empty(), headers, "{\"our\":\"fault\"}")),
                Set.of("application/octet-stream"), OptionalInt.of(PACKED_FROM));
        RequestStreamHandler throwing = (event, answer, context) -> {
            throw new IllegalStateException("the secret of the request");
        };
        RequestStreamHandler garbled = (event, answer, context) -> answer.write("not JSON".getBytes());
        return new Gateway(template, new Functions(
                Map.of("Echo", new Echo(), "Throws", throwing, "Garbled", garbled, "Slow", Echo::slow), log), CLOCK,
                log);
    }

    private static void slow(InputStream event, OutputStream answer, Context context) throws IOException {
        SLOW_HAS_BEGUN.countDown();
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        new Echo().handleRequest(event, answer, context);
    }

    private static Route route(String method, String path, String handler) {
        return new Route(method, path, Access.OPEN, handler + "Function", handler);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        ObjectNode proxy = Json.object().put("statusCode", 200).put("isBase64Encoded", false);
        proxy.putObject("headers").put("Content-Type", "application/json").put("X-Function", context.getFunctionName());
        proxy.put("body", Json.text(Json.MAPPER.readTree(event)));
        Json.MAPPER.writeValue(answer, proxy);
    }
}
