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
    void everyRouteThatIsOpenToAllIsThereForPartnersWithAKey() throws IOException {
        assertEquals(routes(Access.OPEN::equals).stream().filter(route -> route.contains(" /v1/"))
                .map(route -> route.replace(" /v1/", " /partner/v1/")).collect(Collectors.toSet()),
                routes(Access.KEY::equals));
    }

    @Test
    void theProductsAnswersAreCompressedFromAKilobyte() throws IOException {
        assertEquals(1024, TemplateReader.read(REAL).minimumCompressionSize().getAsInt());
    }

    @Test
    void theSourcesOfTheRulesAreNotAScheme() throws IOException {
        Routes routes = TemplateReader.read(REAL).routes();

        assertEquals(Optional.of("/v1/rules/sources"),
                routes.find("GET", "/v1/rules/sources").map(match -> match.route().path()));
        assertEquals(Optional.of("/partner/v1/rules/sources"),
                routes.find("GET", "/partner/v1/rules/sources").map(match -> match.route().path()));
    }

    @Test
    void onlyTheAdminRoutesAndPagesAskForASignature() throws IOException {
        TemplateReader.read(REAL).routes().all().forEach(route -> assertEquals(
                route.path().matches("(/v1/admin|/admin)(/.*)?"), route.access() == Access.SIGNED, route.path()));
    }

    @Test
    void everyRefusalOfTheGatewayIsAProblemInDanishAndEnglishWithTheRequestId() throws IOException {
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
    void anUnknownRouteIsA404AndTooManyRequestsSayWhenToRetry() throws IOException {
        var responses = TemplateReader.read(REAL).gatewayResponses();

        assertEquals(404, responses.get("MISSING_AUTHENTICATION_TOKEN").statusOr(403));
        assertEquals("1", responses.get("THROTTLED").headersFor("r-1").get("Retry-After"));
    }

    @Test
    void aTemplateWithoutAnApiIsRefusedByName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("template.yaml"), "Resources: {}\n");

        var refused = assertThrows(IllegalArgumentException.class, () -> TemplateReader.read(file));

        assertEquals(file + " has 0 APIs, not one", refused.getMessage());
    }

    @Test
    void anEventWithoutAMethodIsRefusedByFunctionAndProperty(@TempDir Path folder) throws IOException {
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
