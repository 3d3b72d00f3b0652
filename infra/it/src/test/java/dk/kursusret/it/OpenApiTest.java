package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.Json;
import dk.kursusret.rules.fact.CaseFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The OpenAPI document tells of the routes, the facts and the answers that are there. */
class OpenApiTest {
    private static final Pattern ROUTE = Pattern.compile("Method: (GET|POST)\\s+Path: (/v1/\\S+)");
    @TempDir
    private static Path folder;
    private static RunningServer server;
    private static JsonNode document;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = new Application(folder).serve(folder.resolve("data"));
        document = Json.MAPPER.readTree(server.get("/v1/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_route_of_the_template_is_told_of_and_no_other() throws IOException {
        Set<String> routes = ROUTE.matcher(Files.readString(Path.of("..", "..", "template.yaml"))).results()
                .map(route -> route.group(1) + " " + route.group(2)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = new TreeSet<>();
        document.path("paths").properties().forEach(path -> path.getValue().fieldNames()
                .forEachRemaining(method -> told.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));

        assertEquals("3.1.0", document.path("openapi").asText());
        assertEquals(routes, told);
    }

    @Test
    void every_fact_the_law_asks_for_can_be_stated_and_no_other() {
        Set<String> facts = CaseFact.all().stream().map(fact -> fact.pointer())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = new TreeSet<>();
        gather(document.at("/components/schemas/Question"), "", told);
        told.removeAll(Set.of("/asOf", "/knownOn", "/schemes"));

        assertEquals(facts, told);
    }

    private static void gather(JsonNode schema, String pointer, Set<String> told) {
        if (schema.path("properties").isEmpty()) {
            told.add(pointer);
        }
        schema.path("properties").properties()
                .forEach(property -> gather(property.getValue(), pointer + "/" + property.getKey(), told));
    }

    @Test
    void every_example_is_answered_with_what_the_document_says_is_always_there() throws Exception {
        int examples = 0;
        for (var path : document.path("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            if (get.has("x-example")) {
                examples++;
                answered(server.get(get.path("x-example").asText()), get);
            }
            JsonNode post = path.getValue().path("post");
            JsonNode body = post.at("/requestBody/content/application~1json/example");
            if (!body.isMissingNode()) {
                examples++;
                answered(server.post(path.getKey(), body.toString()), post);
            }
        }
        assertTrue(examples > 20, examples + " examples");
    }

    private static void answered(java.net.http.HttpResponse<String> answer, JsonNode operation) throws IOException {
        JsonNode body = Json.MAPPER.readTree(answer.body());
        String schema = operation.at("/responses/200/content/application~1json/schema/$ref").asText().substring(1);

        assertEquals(200, answer.statusCode(), answer.uri() + " " + answer.body());
        document.at(schema).path("required")
                .forEach(name -> assertTrue(body.has(name.asText()), answer.uri() + " lacks " + name));
    }
}
