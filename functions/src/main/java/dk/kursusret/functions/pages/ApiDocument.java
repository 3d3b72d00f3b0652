package dk.kursusret.functions.pages;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The OpenAPI document of the API: as JSON, and operation by operation for the page that shows it. */
public final class ApiDocument {
    private static final List<String> METHODS = List.of("get", "post");
    private final JsonNode document;

    /** @throws IllegalStateException where it did not come with the program */
    ApiDocument() {
        try (InputStream in = ApiDocument.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("no openapi.yaml");
            }
            document = Json.MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.yaml", e);
        }
    }

    /** @param description what the tag is about */
    public record Group(String name, String description, List<Operation> operations) {}

    /**
     * @param example address of an example that can be asked with a click, from the site's root; empty where there is none
     * @param body of an example that is posted; empty where there is none
     */
    public record Operation(String method, String path, String summary, List<Parameter> parameters, String example,
            String body) {}

    public record Parameter(String name, String description, boolean required) {}

    JsonNode json() {
        return document;
    }

    String version() {
        return document.at("/info/version").asText();
    }

    List<Group> groups() {
        return document.path("tags").valueStream().map(tag -> new Group(tag.path("name").asText(),
                tag.path("description").asText(), operations(tag.path("name").asText()))).toList();
    }

    private List<Operation> operations(String tag) {
        return document.path("paths").properties().stream().flatMap(path -> METHODS.stream()
                .filter(method -> path.getValue().at("/" + method + "/tags/0").asText().equals(tag))
                .map(method -> operation(method, path))).toList();
    }

    private static Operation operation(String method, Map.Entry<String, JsonNode> path) {
        JsonNode operation = path.getValue().path(method);
        JsonNode body = operation.at("/requestBody/content/application~1json/example");
        return new Operation(method.toUpperCase(Locale.ROOT), path.getKey(),
                operation.path("summary").asText(),
                operation.path("parameters").valueStream().map(p -> new Parameter(p.path("name").asText(),
                        p.path("description").asText(), p.path("required").asBoolean())).toList(),
                operation.path("x-example").asText("").replaceFirst("^/", ""),
                body.isMissingNode() ? "" : body.toPrettyString());
    }
}
