package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.local.template.Access;
import dk.kursusret.local.template.TemplateReader;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The OpenAPI document describes the routes and facts that exist, clients can be generated from it, and its examples
 * work.
 */
class OpenApiTest extends AskingTheApi {
    private static final Path TEMPLATE = Path.of("..", "..", "template.yaml");
    private static JsonNode document;

    @BeforeAll
    static void read() {
        document = api.document();
    }

    /** The API's paths, without the partners' prefix. */
    private static Set<String> paths(Access access) throws IOException {
        return TemplateReader.read(TEMPLATE).routes().all().stream().filter(route -> route.access() == access)
                .filter(route -> route.path().matches("(/partner)?/v1/.*"))
                .map(route -> route.path().replaceFirst("^/partner", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> told(String scheme) {
        Set<String> told = new TreeSet<>();
        api.operations((method, path, operation) -> {
            JsonNode security = operation.has("security") ? operation.path("security") : document.path("security");
            if (security.valueStream().anyMatch(way -> scheme.isEmpty() ? way.isEmpty() : way.has(scheme))) {
                told.add(path);
            }
        });
        return told;
    }

    @Test
    void everyPathOfTheTemplateAndNoOtherIsDescribedWithWhoMayUseIt() throws IOException {
        assertEquals("3.1.0", document.path("openapi").asText());
        assertEquals(paths(Access.OPEN), told(""));
        assertEquals(paths(Access.KEY), told("partnerKey"));
        assertEquals(paths(Access.SIGNED), told("awsSigV4"));
    }

    @Test
    void everyFactTheLawAsksForCanBeStatedAndNoOther() {
        Set<String> facts = CaseFact.all().stream().map(fact -> fact.pointer())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = new TreeSet<>();
        gather(document.at("/components/schemas/Question"), "", told);
        told.removeAll(Set.of("/asOf", "/knownOn", "/schemes"));

        assertEquals(facts, told);
    }

    /** The same facts except those about the course, which is what the search is for. */
    @Test
    void aSearchForCoursesTakesTheSameFactsExceptTheCourse() {
        Set<String> facts = CaseFact.all().stream().map(fact -> fact.pointer())
                .filter(pointer -> !pointer.startsWith("/course/")).collect(Collectors.toCollection(TreeSet::new));
        JsonNode question = document.at("/components/schemas/ComposeQuestion");
        Set<String> told = new TreeSet<>();
        gather(question, "", told);
        told.removeAll(Set.of("/asOf", "/knownOn", "/schemes", "/start", "/q", "/area", "/level", "/maxDays"));

        assertEquals(facts, told);
        for (String field : List.of("municipality", "person", "employer", "pool", "travel")) {
            assertEquals(document.at("/components/schemas/Question/properties/" + field),
                    question.at("/properties/" + field));
        }
    }

    /** In a question null means the same as absent. */
    @Test
    void everyFactCanBeStatedWithTheValuesThatTheLawReadsAndAsNull() {
        Map<String, String> law = new TreeMap<>();
        Map<String, String> told = new TreeMap<>();
        for (Fact<?> fact : CaseFact.all()) {
            JsonNode field = document.at("/components/schemas/Question" + fact.pointer().replace("/", "/properties/"));
            law.put(fact.pointer(), values(fact.type()) + ", null");
            told.put(fact.pointer(), told(fact.type(), field));
        }

        assertEquals(law, told);
    }

    private static String values(FactType<?> type) {
        return switch (type) {
            case FactType.Choice<?> choice -> Arrays.stream(choice.values().getEnumConstants()).map(Enum::name).sorted()
                    .collect(Collectors.joining(", "));
            case FactType.WholeNumber number -> "to " + number.max();
            case FactType.Quantity quantity -> "to " + quantity.max();
            case FactType.Words words -> "at most " + words.maxCount();
            case FactType.Educations educations -> "at most " + educations.maxCount();
            case FactType.Flag flag -> "boolean";
            case FactType.Day day -> "date";
            case FactType.Word word -> "string";
        };
    }

    private static String told(FactType<?> type, JsonNode field) {
        JsonNode schema = api.resolved(field);
        boolean isNullable = schema.path("type").valueStream().anyMatch(one -> one.asText().equals("null"));
        String values = switch (type) {
            case FactType.Choice<?> choice -> schema.path("enum").valueStream().filter(value -> !value.isNull())
                    .map(JsonNode::asText).sorted().collect(Collectors.joining(", "));
            case FactType.WholeNumber number -> "to " + schema.path("maximum").asText();
            case FactType.Quantity quantity -> "to " + schema.path("maximum").asText();
            case FactType.Words words -> "at most " + schema.path("maxItems").asText();
            case FactType.Educations educations -> "at most " + schema.path("maxItems").asText();
            case FactType.Day day -> schema.path("format").asText();
            case FactType.Flag flag -> schema.at("/type/0").asText();
            case FactType.Word word -> schema.at("/type/0").asText();
        };
        return values + (isNullable ? ", null" : "");
    }

    private static void gather(JsonNode schema, String pointer, Set<String> told) {
        if (schema.path("properties").isEmpty()) {
            told.add(pointer);
        }
        schema.path("properties").properties()
                .forEach(property -> gather(property.getValue(), pointer + "/" + property.getKey(), told));
    }

    @Test
    void aFieldThatIsNotDescribedIsFoundInAnAnswer() {
        JsonNode text = Json.object().put("da", "Ja.").put("en", "Yes.");
        JsonNode more = text.deepCopy();
        ((ObjectNode) more).put("fr", "Oui.");

        assertEquals(List.of(), api.differences("#/components/schemas/Text", text));
        assertEquals(1, api.differences("#/components/schemas/Text", more).size());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsUnderstoodAndAnsweredAsDescribed() {
        List<DynamicTest> examples = new ArrayList<>();
        api.operations((method, path, operation) -> {
            JsonNode content = operation.at("/requestBody/content/application~1json");
            if (operation.has("x-example")) {
                String example = operation.path("x-example").asText();
                examples.add(DynamicTest.dynamicTest(example, () -> {
                    var answer = server.get(example);
                    assertEquals(200, answer.statusCode(), answer.body());
                    assertEquals(List.of(), api.differences(method, answer));
                }));
            }
            if (content.has("example")) {
                examples.add(DynamicTest.dynamicTest("POST " + path, () -> {
                    JsonNode body = content.path("example");
                    assertEquals(List.of(), api.differences(ApiDescription.reference(content), body));
                    var answer = server.post(path, body.toString());
                    assertEquals(200, answer.statusCode(), answer.body());
                    assertEquals(List.of(), api.differences(method, answer));
                }));
            }
        });
        return examples.stream();
    }

    @Test
    void everyOpenOperationHasAnExample() {
        List<String> without = new ArrayList<>();
        api.operations((method, path, operation) -> {
            if (!path.startsWith("/v1/admin/") && !operation.has("x-example")
                    && !operation.at("/requestBody/content/application~1json").has("example")) {
                without.add(method + " " + path);
            }
        });

        assertEquals(List.of(), without);
    }
}
