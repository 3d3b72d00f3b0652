package dk.kursusret.gateway.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What API Gateway's REST proxy event says of one HTTP request.
 *
 * @param method upper case
 * @param path without the stage
 * @param pathParameters by the names of the route's template
 * @param query every value of each parameter, decoded, in order
 * @param headers names in lower case, the last value of each
 * @param body decoded; empty where there is none
 * @param requestId the gateway's
 * @param caller who signed the request, where the route asks for IAM; never an end user
 * @param address the path as the client wrote it, with the stage
 */
public record Request(String method, String path, Map<String, String> pathParameters, Map<String, List<String>> query,
        Map<String, String> headers, byte[] body, String requestId, Optional<String> caller,
        String address) {

    /** A request to an address without a stage. */
    public Request(String method, String path, Map<String, String> pathParameters, Map<String, List<String>> query,
            Map<String, String> headers, byte[] body, String requestId, Optional<String> caller) {
        this(method, path, pathParameters, query, headers, body, requestId, caller, path);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    public Optional<String> pathParameter(String name) {
        return Optional.ofNullable(pathParameters.get(name));
    }
}
