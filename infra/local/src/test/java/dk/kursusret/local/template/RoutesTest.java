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
    void a_varying_part_takes_any_text_but_none() {
        assertEquals(Optional.of(Map.of("code", "42%2F994")),
                routes.find("GET", "/v1/courses/42%2F994").map(Routes.Match::parameters));
        assertEquals(Optional.empty(), found("GET", "/v1/courses/"));
        assertEquals(Optional.empty(), found("GET", "/v1/courses/a/b"));
    }

    @Test
    void a_path_written_out_goes_before_one_that_varies() {
        assertEquals(Optional.of("/v1/courses/compare"), found("GET", "/v1/courses/compare"));
    }

    @Test
    void what_is_left_goes_to_the_route_that_takes_anything() {
        Routes open = new Routes(
                List.of(route("ANY", "/{proxy+}"), route("ANY", "/v1/courses/{code}"), route("ANY", "/")));

        assertEquals(Optional.of(Map.of("proxy", "v1/nowhere/")),
                open.find("GET", "/v1/nowhere/").map(Routes.Match::parameters));
        assertEquals(Optional.of("/v1/courses/{code}"),
                open.find("GET", "/v1/courses/1").map(match -> match.route().path()));
        assertEquals(Optional.of("/"), open.find("GET", "/").map(match -> match.route().path()));
    }

    @Test
    void a_path_takes_its_methods_or_any() {
        Routes open = new Routes(List.of(route("ANY", "/v1/any")));

        assertEquals(Optional.empty(), found("DELETE", "/v1/courses/1"));
        assertTrue(open.find("DELETE", "/v1/any").isPresent());
        assertTrue(open.find("HEAD", "/v1/any").isPresent());
    }
}
