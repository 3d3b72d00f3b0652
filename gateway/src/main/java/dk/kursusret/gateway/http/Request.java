package dk.kursusret.gateway.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What API Gateway's REST proxy event says of one HTTP request.
 *
 * @param method upper case
 * @param query every value of each parameter, decoded, in order
 * @param headers names in lower case, the last value of each
 * @param body decoded; empty where there is none
 * @param requestId the gateway's
 * @param caller who signed the request, where the route asks for IAM; never an end user
 */
public record Request(String method, Target target, Map<String, List<String>> query, Map<String, String> headers,
        byte[] body, String requestId, Optional<Caller> caller) {

    /** A request that nobody signed, to an address without a stage, of which no part varies. */
    public Request(String method, String path, Map<String, List<String>> query, Map<String, String> headers,
            byte[] body, String requestId) {
        this(method, new Target(path, path, Map.of(), path), query, headers, body, requestId, Optional.empty());
    }

    public String resource() {
        return target.resource();
    }

    public String path() {
        return target.path();
    }

    public String address() {
        return target.address();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** A varying part of the path, decoded. */
    public String pathParameter(String name) {
        return target.parameters().getOrDefault(name, "");
    }
}
