package dk.kursusret.local.front;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.local.template.Route;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls the functions as Lambda does: bytes in, bytes out, through the handler class that the template names. */
public final class Functions {
    private final Map<String, RequestStreamHandler> handlers;
    private final PrintStream log;

    /** @param handlers by class name */
    public Functions(Map<String, RequestStreamHandler> handlers, PrintStream log) {
        this.handlers = Map.copyOf(handlers);
        this.log = log;
    }

    /**
     * @param event JSON
     * @throws FunctionFailure where API Gateway would answer 502
     */
    Reply call(Route route, byte[] event, String requestId) throws FunctionFailure {
        RequestStreamHandler handler = handlers.get(route.handler());
        if (handler == null) {
            throw new FunctionFailure("no handler " + route.handler());
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(event), answer,
                    new LambdaContext(route.function(), requestId, log));
            return reply(Json.MAPPER.readTree(answer.toByteArray()));
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            throw new FunctionFailure(route.function() + " failed", e);
        }
    }

    private static Reply reply(JsonNode answer) throws FunctionFailure {
        int status = answer.path("statusCode").asInt();
        if (status < 100 || status > 599) {
            throw new FunctionFailure("an answer without a status");
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        answer.path("headers").properties()
                .forEach(header -> headers.put(header.getKey(), List.of(header.getValue().asText())));
        answer.path("multiValueHeaders").properties().forEach(header -> {
            List<String> values = new ArrayList<>();
            header.getValue().forEach(value -> values.add(value.asText()));
            headers.put(header.getKey(), values);
        });
        String body = answer.path("body").asText("");
        return new Reply(status, headers, answer.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8));
    }
}
