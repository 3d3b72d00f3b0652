package dk.kursusret.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateReaderTest {
    private static final Path REAL = Path.of("..", "..", "template.yaml");

    private static Set<String> routes(Predicate<Access> access) throws IOException {
        return TemplateReader.read(REAL).routes().all().stream().filter(route -> access.test(route.access()))
                .map(route -> route.method() + " " + route.path()).collect(Collectors.toSet());
    }

    @Test
    void every_route_that_is_open_to_all_is_there_for_partners_with_a_key() throws IOException {
        assertEquals(routes(Access.OPEN::equals).stream().filter(route -> route.contains(" /v1/"))
                .map(route -> route.replace(" /v1/", " /partner/v1/")).collect(Collectors.toSet()),
                routes(Access.KEY::equals));
    }

    @Test
    void the_products_answers_are_packed_from_a_kilobyte() throws IOException {
        assertEquals(1024, TemplateReader.read(REAL).minimumCompressionSize().getAsInt());
    }

    @Test
    void the_sources_of_the_rules_are_no_scheme() throws IOException {
        Routes routes = TemplateReader.read(REAL).routes();

        assertEquals(Optional.of("/v1/rules/sources"),
                routes.find("GET", "/v1/rules/sources").map(match -> match.route().path()));
        assertEquals(Optional.of("/partner/v1/rules/sources"),
                routes.find("GET", "/partner/v1/rules/sources").map(match -> match.route().path()));
    }

    @Test
    void only_the_admin_routes_ask_for_a_signature() throws IOException {
        TemplateReader.read(REAL).routes().all().forEach(route -> assertEquals(
                route.path().startsWith("/v1/admin/"), route.access() == Access.SIGNED, route.path()));
    }

    @Test
    void every_refusal_of_the_gateway_is_a_problem_in_danish_and_english_with_the_request_id() throws IOException {
        var responses = TemplateReader.read(REAL).gatewayResponses();

        assertTrue(responses.keySet()
                .containsAll(Set.of("MISSING_AUTHENTICATION_TOKEN", "ACCESS_DENIED", "INVALID_API_KEY",
                        "REQUEST_TOO_LARGE", "THROTTLED", "DEFAULT_4XX", "DEFAULT_5XX")));
        for (var response : responses.entrySet()) {
            JsonNode body = Json.MAPPER.readTree(response.getValue().bodyFor("r-1"));
            assertEquals("urn:kursusret:request:r-1", body.path("instance").asText(), response.getKey());
            assertFalse(body.path("text").path("da").asText().isBlank(), response.getKey());
            assertEquals(body.path("title").asText(), body.path("text").path("en").asText(), response.getKey());
            assertEquals(response.getValue().status(), Optional.ofNullable(body.get("status")).map(JsonNode::asInt),
                    response.getKey());
            assertEquals("application/problem+json; charset=utf-8",
                    response.getValue().headersFor("r-1").get("Content-Type"));
            assertEquals("r-1", response.getValue().headersFor("r-1").get("X-Request-Id"));
        }
    }

    @Test
    void an_unknown_route_is_a_404_and_too_many_requests_say_when_to_come_back() throws IOException {
        var responses = TemplateReader.read(REAL).gatewayResponses();

        assertEquals(404, responses.get("MISSING_AUTHENTICATION_TOKEN").statusOr(403));
        assertEquals("1", responses.get("THROTTLED").headersFor("r-1").get("Retry-After"));
    }

    @Test
    void a_template_without_an_api_is_refused_by_name(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("template.yaml"), "Resources: {}\n");

        var refused = assertThrows(IllegalArgumentException.class, () -> TemplateReader.read(file));

        assertEquals(file + " has 0 APIs, not one", refused.getMessage());
    }

    @Test
    void an_event_without_a_method_is_refused_by_function_and_property(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("template.yaml"), """
                Resources:
                  Api: {Type: AWS::Serverless::Api, Properties: {Cors: {}}}
                  Echo:
                    Type: AWS::Serverless::Function
                    Properties:
                      Handler: !Sub x
                      Events: {A: {Type: Api, Properties: {Path: /a, RestApiId: !Ref Api}}}
                """);

        var refused = assertThrows(IllegalArgumentException.class, () -> TemplateReader.read(file));

        assertEquals(file + ": Echo has no Method", refused.getMessage());
    }
}
