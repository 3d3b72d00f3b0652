package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.rules.facts.CaseFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of the description are such that clients can be made from them, and say what they are. */
class OpenApiSchemasTest extends AskingTheApi {
    /** Tests close the answers; generated clients accept fields that are added later. */
    @Test
    void aQuestionMayHoldNothingElseAndAnAnswerMay() {
        Map<String, Set<Boolean>> open = Map.of("requestBody", new TreeSet<>(), "responses", new TreeSet<>());
        Set<String> undecided = new TreeSet<>();
        api.operations((method, path, operation) -> open.forEach((side, found) -> objects(operation.path(side),
                new TreeSet<>(), (pointer, schema) -> {
                    JsonNode more = schema.path("additionalProperties");
                    found.add(more.isObject() || more.asBoolean());
                    if (more.isMissingNode()) {
                        undecided.add(pointer);
                    }
                })));

        assertEquals(Map.of("requestBody", Set.of(false), "responses", Set.of(true)), open);
        assertEquals(Set.of(), undecided);
    }

    private interface ObjectVisitor {
        void object(String reference, JsonNode schema);
    }

    /** Visits every object that is described there, following references. */
    private static void objects(JsonNode node, Set<String> seen, ObjectVisitor visitor) {
        String reference = node.path("$ref").asText();
        if (!reference.isEmpty() && seen.add(reference)) {
            objects(api.resolved(node), seen, visitor);
        }
        if (node.has("properties")) {
            visitor.object(seen.toString(), node);
        }
        if (!node.has("example")) {
            node.forEach(child -> objects(child, seen, visitor));
        } else {
            objects(node.path("schema"), seen, visitor);
        }
    }

    /** Client generators stumble over constants, schemas composed of several, and null next to a reference. */
    @ParameterizedTest
    @ValueSource(strings = {"const", "allOf", "anyOf", "oneOf", "not", "unevaluatedProperties", "propertyNames"})
    void schemasAreFlat(String keyword) {
        assertEquals(List.of(), api.document().path("components").findValues(keyword));
    }

    /** Otherwise a generated client sends an empty array by default, which states that there are none. */
    @Test
    void anArrayOfFactsIsNullWhereNobodyStatesIt() {
        List<String> arrays = CaseFact.all().stream().map(fact -> fact.pointer())
                .filter(pointer -> question(pointer).has("items")).toList();

        assertTrue(arrays.size() > 5, arrays::toString);
        assertEquals(List.of(), arrays.stream()
                .filter(pointer -> !question(pointer).path("default").isNull()).toList());
    }

    private static JsonNode question(String pointer) {
        return api.document().at("/components/schemas/Question" + pointer.replace("/", "/properties/"));
    }

    /** Java, Python and TypeScript have types of their own with these names. */
    @Test
    void noSchemaHasTheNameOfALanguagesOwnType() {
        Set<String> names = new TreeSet<>();
        api.document().at("/components/schemas").fieldNames().forEachRemaining(names::add);
        names.retainAll(
                Set.of("Error", "Exception", "Object", "String", "Number", "Integer", "Boolean", "Date", "List", "Map",
                        "Set", "Array", "Record", "File", "Function", "Class", "Enum", "Package", "Iterable", "Promise",
                        "Symbol",
                        "Response", "Request", "Configuration", "None", "True", "False"));

        assertEquals(Set.of(), names);
    }

    @Test
    void everyFieldOfAnAnswerIsDescribedInWords() {
        List<String> silent = new ArrayList<>();
        api.document().at("/components/schemas").properties()
                .forEach(schema -> silent(schema.getValue(), schema.getKey(), silent));

        assertEquals(List.of(), silent);
    }

    private static void silent(JsonNode schema, String name, List<String> silent) {
        schema.path("properties").properties().forEach(property -> {
            JsonNode field = property.getValue();
            String at = name + "/" + property.getKey();
            if (!field.has("description") && !field.has("$ref")) {
                silent.add(at);
            }
            silent(field, at, silent);
        });
        if (schema.has("items")) {
            silent(schema.path("items"), name + "[]", silent);
        }
    }
}
