package dk.kursusret.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private final Routes routes = new Routes(List.of(route("GET", "/v1/courses/{code}"),
            route("GET", "/v1/courses/compare"), route("POST", "/v1/courses/{code}")));

    private static Route route(String method, String path) {
        return new Route(method, path, Access.OPEN, "F", "h");
    }

    private Optional<String> found(String method, String path) {
        return routes.find(method, path).map(match -> match.route().path());
    }

    @Test
    void aPathParameterMatchesAnyTextExceptNone() {
        assertEquals(Optional.of(Map.of("code", "42%2F994")),
                routes.find("GET", "/v1/courses/42%2F994").map(Routes.Match::parameters));
        assertEquals(Optional.empty(), found("GET", "/v1/courses/"));
        assertEquals(Optional.empty(), found("GET", "/v1/courses/a/b"));
    }

    @Test
    void aLiteralPathTakesPrecedenceOverOneWithParameters() {
        assertEquals(Optional.of("/v1/courses/compare"), found("GET", "/v1/courses/compare"));
    }

    @Test
    void everythingElseGoesToTheGreedyRoute() {
        Routes open = new Routes(
                List.of(route("ANY", "/{proxy+}"), route("ANY", "/v1/courses/{code}"), route("ANY", "/")));

        assertEquals(Optional.of(Map.of("proxy", "v1/nowhere/")),
                open.find("GET", "/v1/nowhere/").map(Routes.Match::parameters));
        assertEquals(Optional.of("/v1/courses/{code}"),
                open.find("GET", "/v1/courses/1").map(match -> match.route().path()));
        assertEquals(Optional.of("/"), open.find("GET", "/").map(match -> match.route().path()));
    }

    @Test
    void aPathTakesItsMethodsOrAny() {
        Routes open = new Routes(List.of(route("ANY", "/v1/any")));

        assertEquals(Optional.empty(), found("DELETE", "/v1/courses/1"));
        assertTrue(open.find("DELETE", "/v1/any").isPresent());
        assertTrue(open.find("HEAD", "/v1/any").isPresent());
    }
}
