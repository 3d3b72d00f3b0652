package dk.kursusret.gateway.http;

import static dk.kursusret.gateway.http.Route.get;
import static dk.kursusret.gateway.http.Route.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
    private final Routes routes = new Routes(get("/v1/price", request -> Response.text(200, "text/plain", "get")),
            post("/v1/price", request -> Response.text(200, "text/plain", "post")),
            post("/v1/admin/diff", request -> Response.text(200, "text/plain", "diff")),
            get("/tjek", request -> Response.text(200, "text/plain", "page")));

    private Response ask(String method, String resource) {
        return routes.answer(request(method, resource));
    }

    private static Request request(String method, String resource) {
        return new Request(method, resource, Map.of(), Map.of(), new byte[0], "r");
    }

    @ParameterizedTest
    @CsvSource({"GET, /v1/price, get", "HEAD, /v1/price, get", "POST, /v1/price, post", "HEAD, /tjek, page"})
    void aMethodHasItsOwnAnswerAndHeadHasThatOfGet(String method, String resource, String answer) {
        assertEquals(answer, new String(ask(method, resource).body()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"DELETE | /v1/price | GET, POST, HEAD, OPTIONS",
            "get | /v1/price | GET, POST, HEAD, OPTIONS", "PUT | /tjek | GET, HEAD, OPTIONS",
            "HEAD | /v1/admin/diff | POST, OPTIONS", "GET | /v1/admin/diff | POST, OPTIONS"})
    void anotherMethodIsRefusedWithTheMethodsThatThereAre(String method, String resource, String allowed) {
        Response answer = ask(method, resource);

        assertEquals(405, answer.status());
        assertEquals(allowed, answer.headers().get("Allow"));
        assertEquals("application/problem+json; charset=utf-8", answer.headers().get("Content-Type"));
    }

    @Test
    void optionsTellsTheMethodsAndLetsPagesElsewhereUseThoseOfTheOpenApi() {
        assertEquals(204, ask("OPTIONS", "/v1/price").status());
        assertEquals(Map.of("Allow", "GET, POST, HEAD, OPTIONS", "Access-Control-Allow-Methods",
                "GET, POST, HEAD, OPTIONS", "Access-Control-Allow-Headers",
                "Content-Type, Accept, Accept-Language, If-None-Match", "Access-Control-Max-Age", "600"),
                ask("OPTIONS", "/v1/price").headers());
        assertEquals(Map.of("Allow", "GET, HEAD, OPTIONS"), ask("OPTIONS", "/tjek").headers());
        assertEquals(Map.of("Allow", "POST, OPTIONS"), ask("OPTIONS", "/v1/admin/diff").headers());
    }

    @Test
    void refusalsSuitTheCallerAndAnAddressMayAcceptAnyMethod() {
        Routes told = new Routes((request, problem) -> Response.text(problem.status(), "text/html", "a page"),
                get("/tjek", request -> Response.text(200, "text/plain", "page")),
                Route.any("/{proxy+}", request -> Response.text(404, "text/plain", "any")));
        Response refused = told.answer(request("DELETE", "/tjek"));

        assertEquals("a page", new String(refused.body()));
        assertEquals("GET, HEAD, OPTIONS", refused.headers().get("Allow"));
        for (String method : List.of("GET", "DELETE", "OPTIONS")) {
            assertEquals("any", new String(told.answer(request(method, "/{proxy+}")).body()));
        }
    }

    @Test
    void aPathThatIsNotInTheTableIsA404() {
        assertEquals(404, assertThrows(Problem.class, () -> ask("GET", "/v1/nowhere")).status());
        assertEquals(List.of("GET", "POST"), routes.methods("/v1/price"));
    }
}
