package dk.kursusret.local.front;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.local.template.Access;
import dk.kursusret.local.template.Route;
import dk.kursusret.local.template.Routes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Builds the event that a REST API passes to a Lambda function. */
final class ProxyEvent {
    private static final String STAGE = "local";
    private static final String CALLER = "arn:aws:iam::000000000000:user/local";
    private final Set<String> binaryMediaTypes;
    private final Clock clock;

    ProxyEvent(Set<String> binaryMediaTypes, Clock clock) {
        this.binaryMediaTypes = binaryMediaTypes;
        this.clock = clock;
    }

    /** @throws MalformedAddress if the path or query cannot be decoded */
    ObjectNode of(Incoming request, Routes.Match match, String requestId) throws MalformedAddress {
        Route route = match.route();
        ObjectNode event = Json.object();
        event.put("resource", route.path());
        event.put("path", request.path());
        event.put("httpMethod", request.method());
        putValues(event, request.headers(), "headers", "multiValueHeaders");
        putValues(event, Query.of(request.query()), "queryStringParameters",
                "multiValueQueryStringParameters");
        putPathParameters(event, match.parameters());
        event.putNull("stageVariables");
        event.set("requestContext", context(request, route, requestId));
        putBody(event, request);
        return event;
    }

    /**
     * Puts each name with its last value, and again with all its values; null if there are none, as API Gateway does.
     */
    private static void putValues(ObjectNode event, Map<String, List<String>> values, String last, String all) {
        if (values.isEmpty()) {
            event.putNull(last).putNull(all);
            return;
        }
        ObjectNode single = event.putObject(last);
        ObjectNode multiple = event.putObject(all);
        values.forEach((name, each) -> {
            single.put(name, each.getLast());
            each.forEach(multiple.putArray(name)::add);
        });
    }

    /** Puts the path parameters as they were sent: API Gateway decodes queries, but not paths. */
    private static void putPathParameters(ObjectNode event, Map<String, String> parameters) throws MalformedAddress {
        if (parameters.isEmpty()) {
            event.putNull("pathParameters");
            return;
        }
        ObjectNode raw = event.putObject("pathParameters");
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            Query.decoded(parameter.getValue());
            raw.put(parameter.getKey(), parameter.getValue());
        }
    }

    private ObjectNode context(Incoming request, Route route, String requestId) {
        ObjectNode context = Json.object();
        context.put("requestId", requestId);
        context.put("stage", STAGE);
        context.put("resourcePath", route.path());
        context.put("httpMethod", request.method());
        context.put("path", "/" + STAGE + request.path());
        context.put("protocol", "HTTP/1.1");
        context.put("requestTimeEpoch", clock.millis());
        ObjectNode identity = context.putObject("identity");
        identity.put("sourceIp", "127.0.0.1");
        identity.put("userAgent", request.header("User-Agent").orElse(null));
        identity.put("userArn", route.access() == Access.SIGNED ? CALLER : null);
        return context;
    }

    private void putBody(ObjectNode event, Incoming request) {
        boolean binary = isBinary(request);
        if (request.body().length == 0) {
            event.putNull("body");
        } else {
            event.put("body", binary ? Base64.getEncoder().encodeToString(request.body())
                    : new String(request.body(), StandardCharsets.UTF_8));
        }
        event.put("isBase64Encoded", binary);
    }

    private boolean isBinary(Incoming request) {
        return request.header("Content-Type").map(type -> type.split(";")[0].strip().toLowerCase(Locale.ROOT))
                .filter(binaryMediaTypes::contains).isPresent();
    }
}
