package dk.kursusret.functions.pages.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.settings.Settings;
import dk.kursusret.rules.tables.ShippedFile;
import dk.kursusret.rules.texts.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The OpenAPI document as JSON, and its operations for the page that shows them, with sample first calls for partners. */
public final class ApiDocument {
    private static final List<String> METHODS = List.of("get", "post");
    private final JsonNode document;
    private final List<Group> groups;
    private final Map<String, String> recipes = Map.of("shell", resource("first-calls.sh"), "java",
            resource("FirstCalls.java"), "python", resource("first_calls.py"), "javascript",
            resource("first-calls.mjs"));
    private final Optional<PartnerContact> contact = PartnerContact.of(Settings.ofFunction());

    /** @throws IllegalStateException if the document is missing from the jar */
    public ApiDocument() {
        try {
            document = Json.MAPPER.readTree(resource("openapi.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.json", e);
        }
        contact.ifPresent(asked -> ((ObjectNode) document.path("info")).set("contact", asked.json()));
        groups = document.path("tags").valueStream().map(tag -> new Group(tag.path("name").asText(),
                tag.path("description").asText(), operations(tag.path("name").asText()))).toList();
    }

    /** @param description what the tag is about */
    public record Group(String name, String description, List<Operation> operations) {}

    /**
     * @param id the operationId
     * @param description what there is to say beyond the summary; may be empty
     * @param example address of an example to open with a click, relative to the site's root; empty if there is none
     * @param body body of an example to post; empty if there is none
     */
    public record Operation(String id, String method, String path, String summary, String description,
            List<Parameter> parameters, String example, String body) {}

    /** @param values the possible values if they are enumerated, else empty */
    public record Parameter(String name, String description, boolean required, String values) {}

    /**
     * A field of a request or a response.
     *
     * @param name its pointer from the schema's root, without the first slash
     * @param values the possible values if they are enumerated, else the type
     */
    public record Field(String name, String values, String description) {}

    /** @param text what changed in this version */
    public record Release(String version, Text text) {}

    public JsonNode json() {
        return document;
    }

    /** The document as OpenAPI 3.0.3. */
    public JsonNode forOlderTools() {
        return new OlderDescription(document).json();
    }

    public String version() {
        return document.at("/info/version").asText();
    }

    public List<Group> groups() {
        return groups;
    }

    /**
     * A limit that clients must keep to.
     *
     * @param pointer below {@code x-limits}
     */
    public BigDecimal limit(String pointer) {
        return document.at("/info/x-limits" + pointer).decimalValue();
    }

    /** The fields of a schema. Nested objects are expanded, other schemas only named. */
    public List<Field> fields(String schema) {
        List<Field> fields = new ArrayList<>();
        gather("", document.at("/components/schemas/" + schema), fields);
        return List.copyOf(fields);
    }

    private void gather(String prefix, JsonNode schema, List<Field> fields) {
        schema.path("properties").properties().forEach(property -> {
            String name = prefix + property.getKey();
            JsonNode field = property.getValue();
            if (field.has("properties")) {
                gather(name + "/", field, fields);
            } else {
                fields.add(new Field(name, values(field), field.has("description")
                        ? field.path("description").asText()
                        : resolved(field).path("description").asText()));
            }
        });
    }

    private String values(JsonNode field) {
        JsonNode schema = resolved(field);
        if (schema.has("enum")) {
            return words(schema.path("enum"));
        }
        if (schema.has("items")) {
            return values(schema.path("items")) + " []";
        }
        if (schema.has("properties")) {
            return field.path("$ref").asText().replaceFirst(".*/", "").replaceFirst("OrNull$", "");
        }
        return schema.path("format").asText().equals("date") ? "yyyy-MM-dd"
                : schema.path("type").isArray() ? words(schema.path("type")) : schema.path("type").asText();
    }

    /** Leaves out null, which means the same as leaving the field out. */
    private static String words(JsonNode values) {
        return values.valueStream().map(JsonNode::asText).filter(word -> !word.equals("null"))
                .collect(Collectors.joining(", "));
    }

    /**
     * Sample code for a partner's first calls.
     *
     * @param language shell, java, python or javascript
     */
    public String recipe(String language) {
        return recipes.get(language);
    }

    public Optional<PartnerContact> contact() {
        return contact;
    }

    /** The changes of the document, newest first. */
    public List<Release> changes() {
        return document.at("/info/x-changes").valueStream().map(change -> new Release(change.path("version").asText(),
                new Text(change.path("da").asText(), change.path("en").asText()))).toList();
    }

    private static String resource(String name) {
        return ShippedFile.text("functions/pages/api", name);
    }

    private List<Operation> operations(String tag) {
        return document.path("paths").properties().stream().flatMap(path -> METHODS.stream()
                .filter(method -> path.getValue().at("/" + method + "/tags/0").asText().equals(tag))
                .map(method -> operation(method, path))).toList();
    }

    private Operation operation(String method, Map.Entry<String, JsonNode> path) {
        JsonNode operation = path.getValue().path(method);
        JsonNode body = operation.at("/requestBody/content/application~1json/example");
        return new Operation(operation.path("operationId").asText(), method.toUpperCase(Locale.ROOT), path.getKey(),
                operation.path("summary").asText(), operation.path("description").asText(""),
                operation.path("parameters").valueStream().map(this::resolved)
                        .filter(parameter -> !parameter.path("in").asText().equals("header")).map(this::parameter)
                        .toList(),
                operation.path("x-example").asText("").replaceFirst("^/", ""),
                body.isMissingNode() ? "" : body.toPrettyString());
    }

    private Parameter parameter(JsonNode parameter) {
        return new Parameter(parameter.path("name").asText(), parameter.path("description").asText(),
                parameter.path("required").asBoolean(), words(resolved(parameter.path("schema")).path("enum")));
    }

    /** Resolves a reference; returns any other node unchanged. */
    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference instanceof MissingNode ? node : document.at(reference.asText().substring(1));
    }
}
