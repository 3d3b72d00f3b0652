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
import java.util.stream.Stream;

/**
 * The OpenAPI document that the server serves, to validate requests and answers against. It leaves answers open, so
 * that clients tolerate later additions; here they are closed, so that an answer with an undescribed field fails.
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
     * @param path as requested, with or without a query
     * @return a missing node if there is no such operation
     */
    JsonNode operation(String method, String path) {
        String requested = path.replaceFirst("\\?.*", "");
        return document.path("paths").properties().stream().filter(route -> requested.matches(pattern(route.getKey())))
                .min(Comparator.comparing(route -> route.getKey().contains("{"))).map(Map.Entry::getValue)
                .orElse(MissingNode.getInstance()).path(method.toLowerCase(Locale.ROOT));
    }

    /** Called for each operation that is described. */
    interface OperationVisitor {
        void operation(String method, String path, JsonNode operation);
    }

    void operations(OperationVisitor visitor) {
        document.path("paths").properties().forEach(path -> Stream.of("get", "post")
                .filter(method -> path.getValue().has(method))
                .forEach(method -> visitor.operation(method, path.getKey(), path.getValue().path(method))));
    }

    private static String pattern(String route) {
        return route.replaceAll("\\{[^}]+}", "[^/]+");
    }

    /** How a body differs from the schema; empty if it conforms. */
    List<String> differences(String schema, JsonNode body) {
        return schemas.computeIfAbsent(schema, this::schema).validate(body).stream().map(Object::toString).toList();
    }

    /** A schema within a copy of the whole document, because schemas refer to each other. */
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

    /** How an answer differs from its description: in status, required headers, content type or fields. */
    List<String> differences(String method, HttpResponse<String> answer) {
        return differences(method, answer.uri().getRawPath(), answer);
    }

    List<String> differences(String method, String path, HttpResponse<String> answer) {
        JsonNode response = resolved(operation(method, path).path("responses").path(
                Integer.toString(answer.statusCode())));
        if (response.isMissingNode()) {
            return List.of(answer.statusCode() + " is not described");
        }
        TreeSet<String> differences = new TreeSet<>();
        response.path("headers").properties().stream()
                .filter(header -> resolved(header.getValue()).path("required").booleanValue())
                .map(Map.Entry::getKey).filter(header -> answer.headers().firstValue(header).isEmpty())
                .forEach(header -> differences.add("header " + header + " is missing"));
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        if (!response.path("content").has(type)) {
            differences.add(type + " is not described");
        } else if (type.endsWith("json")) {
            differences.addAll(differences(reference(response.path("content").path(type)), json(answer.body())));
        }
        return List.copyOf(differences);
    }

    /** The schema of the content of a request or an answer. */
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
