package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description for older tools says in OpenAPI 3.0.3 what the other one says in 3.1. */
class OlderDescriptionTest {
    @TempDir
    private static Path folder;
    private static RunningServer server;
    private static JsonNode document;
    private static JsonNode older;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = new Application(folder).serve(folder.resolve("data"));
        document = ApiDescription.json(server.get("/v1/openapi.json").body());
        older = ApiDescription.json(server.get("/v1/openapi-3.0.json").body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> faults(JsonNode description) {
        return new OpenAPIV3Parser().readContents(description.toString(), null, new ParseOptions()).getMessages();
    }

    @Test
    void itIsValid() {
        assertEquals("3.0.3", older.path("openapi").asText());
        assertEquals(List.of(), faults(older));
    }

    @Test
    void theDescriptionItselfWouldNotBe() {
        ObjectNode called = document.deepCopy();
        called.put("openapi", "3.0.3");

        assertNotEquals(List.of(), faults(called));
    }

    @Test
    void nothingOf31IsLeftInIt() {
        for (String word : List.of("\"null\"", "contentEncoding", "identifier", "\"type\":[")) {
            assertEquals(-1, older.toString().indexOf(word), word);
        }
        older.findParents("$ref").forEach(reference -> assertEquals(1, reference.size(), reference::toString));
    }

    @Test
    void itHasTheSameOperationsWithTheSameParametersExamplesAndAnswers() {
        assertEquals(paths(document), paths(older));
    }

    private static Map<String, String> paths(JsonNode description) {
        Map<String, String> told = new TreeMap<>();
        description.path("paths").properties().forEach(path -> path.getValue().properties()
                .forEach(operation -> told.put(operation.getKey() + " " + path.getKey(),
                        operation.getValue().findValuesAsText("operationId") + names(operation.getValue()))));
        return told;
    }

    private static String names(JsonNode operation) {
        return operation.findValuesAsText("name") + " " + operation.findValuesAsText("description")
                + operation.findValues("example") + operation.findValues("x-example")
                + operation.findValuesAsText("$ref");
    }

    @Test
    void everyFieldHasTheSameTypeValuesBoundsAndWords() {
        Map<String, String> fields = fields(document);
        Map<String, String> again = fields(older);

        assertTrue(fields.size() > 900, fields.size() + " fields");
        assertEquals(fields.keySet(), again.keySet());
        assertEquals(List.of(), fields.keySet().stream().filter(field -> !fields.get(field).equals(again.get(field)))
                .map(field -> field + ": " + fields.get(field) + " and " + again.get(field)).toList());
    }

    private static Map<String, String> fields(JsonNode description) {
        Map<String, String> fields = new TreeMap<>();
        description.at("/components/schemas").properties()
                .forEach(schema -> gather(description, schema.getKey(), schema.getValue(), fields));
        return fields;
    }

    private static void gather(JsonNode description, String name, JsonNode schema, Map<String, String> fields) {
        fields.put(name, meaning(description, schema));
        schema.path("properties").properties()
                .forEach(property -> gather(description, name + "/" + property.getKey(), property.getValue(), fields));
        JsonNode items = named(description, schema).path("items");
        if (!items.isMissingNode()) {
            gather(description, name + "[]", items, fields);
        }
    }

    private static JsonNode named(JsonNode description, JsonNode schema) {
        JsonNode reference = schema.has("allOf") ? schema.at("/allOf/0/$ref") : schema.path("$ref");
        return reference.isMissingNode() ? schema : description.at(reference.asText().substring(1));
    }

    /** What a schema requires, in a form that is the same for both versions. */
    private static String meaning(JsonNode description, JsonNode schema) {
        ObjectNode meaning = named(description, schema).deepCopy();
        meaning.setAll((ObjectNode) schema);
        JsonNode type = meaning.path("type");
        boolean isNullable = type.isArray() || meaning.path("nullable").booleanValue();
        String format = meaning.has("contentEncoding") ? "byte" : meaning.path("format").asText();
        meaning.remove(List.of("$ref", "allOf", "nullable", "contentEncoding", "properties", "items"));
        Map<String, String> told = new TreeMap<>();
        meaning.properties().forEach(word -> told.put(word.getKey(), word.getValue().toString()));
        told.put("type", (type.isArray() ? type.path(0) : type).asText() + (isNullable ? " or null" : ""));
        told.put("format", format);
        return told.toString();
    }
}
