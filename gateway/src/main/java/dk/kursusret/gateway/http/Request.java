package dk.kursusret.gateway.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request, as API Gateway's REST proxy integration describes it.
 *
 * @param method upper case
 * @param query all values of each parameter, decoded, in the order in which they were sent
 * @param headers the last value of each header, by its name in lower case
 * @param body decoded; empty if there is none
 * @param requestId assigned by the gateway
 * @param caller the signer, on routes that require IAM; never an end user
 */
public record Request(String method, Target target, Map<String, List<String>> query, Map<String, String> headers,
        byte[] body, String requestId, Optional<Caller> caller) {

    /** An unsigned request to an address without a stage or path parameters. */
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

    /** A path parameter, decoded; empty if the resource has none of that name. */
    public String pathParameter(String name) {
        return target.parameters().getOrDefault(name, "");
    }
}
