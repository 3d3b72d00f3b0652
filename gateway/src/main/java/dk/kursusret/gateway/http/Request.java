package dk.kursusret.gateway.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What API Gateway's REST proxy event says of one HTTP request.
 *
 * @param method upper case
 * @param resource the path as template.yaml writes it, with {@code {name}} for a part that varies
 * @param path without the stage, as the client wrote it
 * @param pathParameters by the names of the resource, decoded
 * @param query every value of each parameter, decoded, in order
 * @param headers names in lower case, the last value of each
 * @param body decoded; empty where there is none
 * @param requestId the gateway's
 * @param caller who signed the request, where the route asks for IAM; never an end user
 * @param address the path as the client wrote it, with the stage
 */
public record Request(String method, String resource, String path, Map<String, String> pathParameters,
        Map<String, List<String>> query, Map<String, String> headers, byte[] body, String requestId,
        Optional<Caller> caller, String address) {

    /** A request to an address without a stage, of which no part varies. */
    public Request(String method, String path, Map<String, String> pathParameters, Map<String, List<String>> query,
            Map<String, String> headers, byte[] body, String requestId, Optional<Caller> caller) {
        this(method, path, path, pathParameters, query, headers, body, requestId, caller, path);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** A varying part of the path, decoded. */
    public String pathParameter(String name) {
        return pathParameters.getOrDefault(name, "");
    }
}
