package dk.kursusret.local.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * API Gateway's own answer to one type of refusal or failure.
 *
 * @param status empty to keep the default status of the type
 * @param headers values by name, each either text in single quotes or {@code context.requestId}
 * @param body may contain {@code $context.requestId}
 */
public record GatewayResponse(Optional<Integer> status, Map<String, String> headers, String body) {
    private static final String REQUEST_ID = "context.requestId";

    public int statusOr(int byDefault) {
        return status.orElse(byDefault);
    }

    public String bodyFor(String requestId) {
        return body.replace("$" + REQUEST_ID, requestId);
    }

    public Map<String, String> headersFor(String requestId) {
        Map<String, String> values = new LinkedHashMap<>();
        headers.forEach((name, value) -> values.put(name, value.equals(REQUEST_ID) ? requestId : unquoted(value)));
        return values;
    }

    private static String unquoted(String value) {
        return value.startsWith("'") && value.endsWith("'") && value.length() > 1
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
