package dk.kursusret.local.front;

import dk.kursusret.local.template.GatewayResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers that API Gateway gives without calling a function, in the template's words. */
final class Refusals {
    private final Map<String, GatewayResponse> responses;

    /** @throws IllegalArgumentException if the template has no gateway response of a type that is needed */
    Refusals(Map<String, GatewayResponse> responses) {
        this.responses = responses;
        List.of("MISSING_AUTHENTICATION_TOKEN", "ACCESS_DENIED", "INVALID_API_KEY", "REQUEST_TOO_LARGE", "DEFAULT_4XX",
                "DEFAULT_5XX").stream()
                .filter(occasion -> !responses.containsKey(occasion)).findFirst().ifPresent(occasion -> {
                    throw new IllegalArgumentException("template.yaml has no GatewayResponse " + occasion);
                });
    }

    Reply unknownRoute(String requestId) {
        return reply("MISSING_AUTHENTICATION_TOKEN", 403, requestId);
    }

    Reply denied(String requestId) {
        return reply("ACCESS_DENIED", 403, requestId);
    }

    Reply withoutKey(String requestId) {
        return reply("INVALID_API_KEY", 403, requestId);
    }

    Reply tooLarge(String requestId) {
        return reply("REQUEST_TOO_LARGE", 413, requestId);
    }

    Reply malformed(String requestId) {
        return reply("DEFAULT_4XX", 400, requestId);
    }

    Reply failed(String requestId) {
        return reply("DEFAULT_5XX", 502, requestId);
    }

    private Reply reply(String occasion, int status, String requestId) {
        GatewayResponse response = responses.get(occasion);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.headersFor(requestId).forEach((name, value) -> headers.put(name, List.of(value)));
        return new Reply(response.statusOr(status), headers,
                response.bodyFor(requestId).getBytes(StandardCharsets.UTF_8));
    }
}
