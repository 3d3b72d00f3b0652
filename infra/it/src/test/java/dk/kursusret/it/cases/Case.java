package dk.kursusret.it.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;

/**
 * A request, with what its answer must contain.
 *
 * @param law the provision that it tests
 * @param call {@code method}, {@code path}, and {@code body} or {@code rawBody}
 * @param expect what the answer must contain, in the form that {@link Comparison} reads
 */
public record Case(String id, String title, String law, JsonNode call, JsonNode expect) {

    static Case of(JsonNode node) {
        return new Case(node.path("id").asText(), node.path("title").asText(), node.path("law").asText(),
                node.path("call"), node.path("expect"));
    }

    String method() {
        return call.path("method").asText();
    }

    String path() {
        return call.path("path").asText();
    }

    /** The raw body as it stands, so that repeated keys and malformed JSON can be sent; otherwise the body, or null. */
    String body() {
        return call.has("rawBody") ? call.path("rawBody").asText()
                : Json.text(call.path("body").isMissingNode()
                        ? Json.MAPPER.nullNode()
                        : call.path("body"));
    }
}
