package dk.kursusret.local.template;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The API of {@code template.yaml}.
 *
 * @param gatewayResponses by API Gateway's name for the occasion, such as {@code THROTTLED}
 * @param binaryMediaTypes bodies of these types cross the gateway in Base64
 * @param minimumCompressionSize bytes from which bodies are packed; empty where none is
 */
public record Template(Routes routes, Map<String, GatewayResponse> gatewayResponses, Set<String> binaryMediaTypes,
        OptionalInt minimumCompressionSize) {

    public Template {
        gatewayResponses = Map.copyOf(gatewayResponses);
        binaryMediaTypes = Set.copyOf(binaryMediaTypes);
    }
}
