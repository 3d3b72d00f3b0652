package dk.kursusret.functions.pages.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.util.Map;
import java.util.Set;

/** The document translated to OpenAPI 3.0.3 for older tools, with the same routes, fields and values. */
final class OlderDescription {
    private static final Set<String> VALUES = Set.of("default", "enum", "example", "required");
    private final JsonNode document;

    OlderDescription(JsonNode document) {
        this.document = document;
    }

    JsonNode json() {
        ObjectNode older = (ObjectNode) translated(document);
        older.put("openapi", "3.0.3");
        ObjectNode info = (ObjectNode) older.path("info");
        info.put("description", info.remove("summary").asText() + "\n\n" + info.path("description").asText());
        ObjectNode license = (ObjectNode) info.path("license");
        license.put("url", "https://spdx.org/licenses/" + license.remove("identifier").asText() + ".html");
        return older;
    }

    private JsonNode translated(JsonNode node) {
        return switch (node) {
            case ObjectNode object when object.has("$ref") && object.size() > 1 -> described(object);
            case ObjectNode object -> object(object);
            case ArrayNode array -> {
                ArrayNode items = Json.array();
                array.forEach(item -> items.add(translated(item)));
                yield items;
            }
            default -> node;
        };
    }

    private ObjectNode object(ObjectNode object) {
        ObjectNode older = Json.object();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            switch (name) {
                case "properties" -> value.properties().forEach(property -> older.withObjectProperty(name)
                        .set(property.getKey(), translated(property.getValue())));
                case String type when type.equals("type") && value.isArray() ->
                    older.put(type, value.path(0).asText()).put("nullable", true);
                case "contentEncoding" -> older.put("format", "byte");
                default -> older.set(name, VALUES.contains(name) || name.startsWith("x-") ? value : translated(value));
            }
        }
        return older;
    }

    /** In 3.0 a $ref may have no siblings: a reference to an enum or object is wrapped in allOf, any other is inlined. */
    private ObjectNode described(ObjectNode field) {
        ObjectNode siblings = object(field);
        JsonNode reference = siblings.remove("$ref");
        JsonNode named = document.at(reference.asText().substring(1));
        if (named.has("enum") || named.has("properties")) {
            siblings.putArray("allOf").addObject().set("$ref", reference);
            return siblings;
        }
        return ((ObjectNode) translated(named)).setAll(siblings);
    }
}
