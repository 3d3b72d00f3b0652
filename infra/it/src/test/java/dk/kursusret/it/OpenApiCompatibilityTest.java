package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Clients of the released description keep working. decisions/0010 says how that description is updated. */
class OpenApiCompatibilityTest {
    private static final String SCHEMAS = "/components/schemas/";

    private static JsonNode read(String name) throws IOException {
        return Json.MAPPER.valueToTree(new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("..", name))));
    }

    @Test
    void theDescriptionBreaksNothingThatWasReleased() throws IOException {
        assertEquals(List.of(), Incompatibilities.between(read("openapi.released.yaml"), read("openapi.yaml")));
    }

    private static Arguments change(String what, Consumer<JsonNode> change) {
        return Arguments.of(what, change);
    }

    private static ObjectNode object(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private static ArrayNode array(JsonNode document, String pointer) {
        return (ArrayNode) document.at(pointer);
    }

    private static void drop(JsonNode document, String pointer, String value) {
        ArrayNode values = array(document, pointer);
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i).asText().equals(value)) {
                values.remove(i);
            }
        }
    }

    static Stream<Arguments> breaking() {
        return Stream.of(
                change("a route goes away", d -> object(d, "/paths").remove("/v1/health")),
                change("a method goes away", d -> object(d, "/paths/~1v1~1price-ceiling").remove("get")),
                change("a parameter goes away", d -> array(d, "/paths/~1v1~1courses/get/parameters").remove(0)),
                change("a parameter comes to be required",
                        d -> object(d, "/paths/~1v1~1courses/get/parameters/0").put("required", true)),
                change("a parameter's value goes away",
                        d -> drop(d, "/components/parameters/Detail/schema/enum", "summary")),
                change("a fact goes away",
                        d -> object(d, SCHEMAS + "Question/properties/person/properties").remove("age")),
                change("a fact comes to be required",
                        d -> object(d, SCHEMAS + "Question").putArray("required").add("municipality")),
                change("a fact gets another type", d -> object(d, SCHEMAS + "Question/properties/person/properties/age")
                        .put("type", "string")),
                change("a fact's value goes away", d -> drop(d, SCHEMAS + "Group/enum", "FLEKSJOB")),
                change("a field of an answer goes away", d -> {
                    object(d, SCHEMAS + "Deadline/properties").remove("date");
                    drop(d, SCHEMAS + "Deadline/required", "date");
                }),
                change("a field of a row goes away", d -> {
                    object(d, SCHEMAS + "ListedCourse/properties").remove("title");
                    drop(d, SCHEMAS + "ListedCourse/required", "title");
                }),
                change("a field may be left out", d -> drop(d, SCHEMAS + "Decision/required", "summary")),
                change("a field may now be null", d -> object(d, SCHEMAS + "Decision/properties/engine")
                        .putArray("type").add("string").add("null")),
                change("what an answer refers to may now be null",
                        d -> object(d, SCHEMAS + "SchemeResult/properties/listEdition").put("$ref",
                                "#/components/schemas/EditionRefOrNull")),
                change("a number becomes text", d -> object(d, SCHEMAS + "HoursAccount/properties/total")
                        .putArray("type").add("string").add("null")),
                change("a field of an answer gets another type",
                        d -> object(d, SCHEMAS + "SchemeResult/properties/benefitPercent").put("type", "string")),
                change("a kind of answer goes away",
                        d -> object(d, "/paths/~1v1~1courses/get/responses/200/content").remove("text/csv")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaking")
    void aChangeThatBreaksClientsIsFound(String what, Consumer<JsonNode> change) throws IOException {
        JsonNode changed = read("openapi.yaml");
        change.accept(changed);

        assertFalse(Incompatibilities.between(read("openapi.yaml"), changed).isEmpty(), what);
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                change("nothing", d -> {}),
                change("a word is put otherwise",
                        d -> object(d, SCHEMAS + "Deadline").put("description", "Otherwise.")),
                change("a route comes",
                        d -> object(d, "/paths").set("/v1/news", d.at("/paths/~1v1~1health").deepCopy())),
                change("a parameter comes that may be left out", d -> array(d, "/paths/~1v1~1rules/get/parameters")
                        .add(Json.object().put("$ref", "#/components/parameters/AsOf"))),
                change("a fact comes", d -> object(d, SCHEMAS + "Question/properties/person/properties")
                        .putObject("new").put("type", "boolean")),
                change("a fact's value comes", d -> array(d, SCHEMAS + "Group/enum").add("NEW")),
                change("a scheme comes", d -> array(d, SCHEMAS + "SchemeId/enum").add("new")),
                change("a field of an answer comes",
                        d -> object(d, SCHEMAS + "Deadline/properties").putObject("new").put("type", "boolean")),
                change("a field comes to be always there",
                        d -> array(d, SCHEMAS + "SchemeResult/required").add("nextSteps")),
                change("a field is never null any more",
                        d -> object(d, SCHEMAS + "HoursAccount/properties/total").put("type", "number")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void aChangeThatBreaksNobodyIsAllowed(String what, Consumer<JsonNode> change) throws IOException {
        JsonNode changed = read("openapi.yaml");
        change.accept(changed);

        assertEquals(List.of(), Incompatibilities.between(read("openapi.yaml"), changed), what);
    }
}
