package dk.kursusret.local.template;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The API of {@code template.yaml}.
 *
 * @param gatewayResponses by API Gateway's response type, such as {@code THROTTLED}
 * @param binaryMediaTypes bodies of these types cross the gateway in Base64
 * @param minimumCompressionSize the size in bytes from which bodies are compressed; empty if none is
 */
public record Template(Routes routes, Map<String, GatewayResponse> gatewayResponses, Set<String> binaryMediaTypes,
        OptionalInt minimumCompressionSize) {

    public Template {
        gatewayResponses = Map.copyOf(gatewayResponses);
        binaryMediaTypes = Set.copyOf(binaryMediaTypes);
    }
}
