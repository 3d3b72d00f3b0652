package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.local.template.Access;
import dk.kursusret.local.template.Route;
import dk.kursusret.local.template.TemplateReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The deployed API before there are any lists. */
@Order(1)
@ExtendWith(CloudExtension.class)
class DeployedRoutesTest {
    private static final Path TEMPLATE = Path.of("..", "..", "template.yaml");
    private static Cloud cloud;

    @BeforeAll
    static void cloud(Cloud given) {
        cloud = given;
    }

    private static List<Route> routes() throws Exception {
        return TemplateReader.read(TEMPLATE).routes().all();
    }

    private static HttpResponse<String> ask(String method, Route route) throws Exception {
        String path = route.path().replaceAll("\\{[^}]*}", "unknown");
        return cloud.api().send(cloud.api().request(path).header("Content-Type", "application/json").method(method,
                method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody()));
    }

    private static List<String> allowed(HttpResponse<String> answer) {
        return List.of(answer.headers().firstValue("Allow").orElse("").split(", "));
    }

    /** Browsers are redirected from the well-known address to the icon, whose name has its hash. */
    private static Set<Integer> understood(Route route) {
        return route.path().equals("/favicon.ico") ? Set.of(204, 302) : Set.of(200, 204, 400, 404);
    }

    /** Neither a 403 or 404 from the gateway nor a failure: the function behind it understood the request. */
    @TestFactory
    List<DynamicTest> everyRouteReachesItsFunction() throws Exception {
        return routes().stream().filter(route -> route.access() != Access.KEY && !route.path().endsWith("+}"))
                .map(route -> DynamicTest.dynamicTest(route.path(), () -> {
                    HttpResponse<String> options = ask("OPTIONS", route);
                    assertEquals(204, options.statusCode(), options::body);
                    for (String method : allowed(options)) {
                        HttpResponse<String> answer = ask(method, route);
                        assertTrue(understood(route).contains(answer.statusCode()),
                                () -> method + " " + answer.statusCode() + " " + answer.body());
                        assertFalse(answer.body().contains("missing-token"), answer::body);
                        assertTrue(answer.headers().firstValue("X-Request-Id").isPresent());
                    }
                    HttpResponse<String> refused = ask("DELETE", route);
                    assertEquals(405, refused.statusCode(), refused::body);
                    assertEquals(allowed(options), allowed(refused));
                })).toList();
    }

    @Test
    void headIsAnsweredAsGetIsWithoutTheBody() throws Exception {
        HttpResponse<String> head = cloud.api().send(cloud.api().request("/v1/regions?asOf=2021-11-15")
                .method("HEAD", BodyPublishers.noBody()));

        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(cloud.api().get("/v1/regions?asOf=2021-11-15").headers().firstValue("ETag"),
                head.headers().firstValue("ETag"));
    }

    @Test
    void anEmptyAccountAnswersAQuestionWithWhatIsMissing() throws Exception {
        cloud.deployment();

        HttpResponse<String> answer = cloud.api().post("/v1/eligibility", """
                {"asOf":"2021-11-15","municipality":"0370","schemes":["regional-pool"],
                 "person":{"group":"DAGPENGE"},"course":{"code":"42994"}}""");

        assertEquals(200, answer.statusCode(), answer::body);
        JsonNode result = Api.json(answer).path("results").path(0);
        assertEquals("UNDETERMINED", result.path("outcome").asText());
        assertTrue(result.path("missingData").toString().contains("list:rar-sjaelland"), result::toString);
    }

    @Test
    void anUnknownAddressIsAProblemForProgramsAndAPageForPeople() throws Exception {
        HttpResponse<String> program = cloud.api().get("/v1/nowhere");
        HttpResponse<String> page = cloud.api().get("/nowhere/at/all");

        assertEquals(404, program.statusCode(), program::body);
        assertTrue(program.body().contains("no-such-route"), program::body);
        assertEquals(404, page.statusCode(), page::body);
        assertTrue(page.body().contains("<html"), page::body);
    }

    @Test
    void aPreflightLetsForeignPagesUseTheMethodsOfAPath() throws Exception {
        for (Route route : routes()) {
            if (route.access() == Access.OPEN && route.path().startsWith("/v1/")) {
                HttpResponse<String> preflight = ask("OPTIONS", route);
                assertEquals("*", preflight.headers().firstValue("Access-Control-Allow-Origin").orElse(""),
                        route::path);
                assertEquals(preflight.headers().firstValue("Allow"),
                        preflight.headers().firstValue("Access-Control-Allow-Methods"), route::path);
            }
        }
    }

    @Test
    void danishLettersAndEncodedPartsArrive() throws Exception {
        HttpResponse<String> answer = cloud.api().get("/v1/courses?q=reng%C3%B8ring&page=1");

        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals(400, cloud.api().get("/v1/courses?reng%C3%B8ring=1").statusCode());
        assertTrue(cloud.api().get("/lister/f%C3%B8r%2Fnu").body().contains("<html"), "an unknown list");
    }

    /** LocalStack silently leaves out resources that it does not support; there must be none. */
    @Test
    void everyResourceOfTheTemplateWasCreated() throws Exception {
        Set<String> missing = cloud.deployment().declared();
        missing.removeAll(cloud.deployment().resources().keySet());

        assertEquals(Set.of(), missing);
    }
}
