package dk.kursusret.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dk.kursusret.gateway.json.Json;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The OpenAPI document as the server gives it, to hold requests and answers against. Answers are open in it, so that a
 * client lives with what comes later; here they are closed, so that nothing is answered that is not described.
 */
final class ApiDescription {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true)
            .build();
    private final JsonNode document;
    private final Map<String, JsonSchema> schemas = new HashMap<>();

    ApiDescription(JsonNode document) {
        this.document = document;
    }

    JsonNode document() {
        return document;
    }

    /**
     * @param path as asked, with or without a query
     * @return a missing node where there is no such operation
     */
    JsonNode operation(String method, String path) {
        String asked = path.replaceFirst("\\?.*", "");
        return document.path("paths").properties().stream().filter(route -> asked.matches(pattern(route.getKey())))
                .min(Comparator.comparing(route -> route.getKey().contains("{"))).map(Map.Entry::getValue)
                .orElse(MissingNode.getInstance()).path(method.toLowerCase(Locale.ROOT));
    }

    private static String pattern(String route) {
        return route.replaceAll("\\{[^}]+}", "[^/]+");
    }

    /** What of a body is not as the schema of the name has it; nothing where all is. */
    List<String> differences(String schema, JsonNode body) {
        return schemas.computeIfAbsent(schema, this::schema).validate(body).stream().map(Object::toString).toList();
    }

    /** The schemas refer to each other within the whole document. */
    private JsonSchema schema(String reference) {
        ObjectNode whole = document.deepCopy();
        close(whole.at("/components/schemas"));
        whole.put("$ref", reference);
        return SCHEMAS.getSchema(whole, CONFIG);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.path("additionalProperties").asBoolean()
                && schema.has("properties")
                && !schema.path("properties").has("openapi")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(ApiDescription::close);
    }

    /** What of an answer is told otherwise: its status, a header that is always there, its type, its fields. */
    List<String> differences(String method, HttpResponse<String> answer) {
        return differences(method, answer.uri().getRawPath(), answer);
    }

    List<String> differences(String method, String path, HttpResponse<String> answer) {
        JsonNode response = resolved(operation(method, path).path("responses").path(
                Integer.toString(answer.statusCode())));
        if (response.isMissingNode()) {
            return List.of(answer.statusCode() + " is not told of");
        }
        TreeSet<String> differences = new TreeSet<>();
        response.path("headers").properties().stream()
                .filter(header -> resolved(header.getValue()).path("required").booleanValue())
                .map(Map.Entry::getKey).filter(header -> answer.headers().firstValue(header).isEmpty())
                .forEach(header -> differences.add("header " + header + " is missing"));
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        if (!response.path("content").has(type)) {
            differences.add(type + " is not told of");
        } else if (type.endsWith("json")) {
            differences.addAll(differences(reference(response.path("content").path(type)), json(answer.body())));
        }
        return List.copyOf(differences);
    }

    /** The schema of a request's or an answer's content. */
    static String reference(JsonNode content) {
        return content.at("/schema/$ref").asText();
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
