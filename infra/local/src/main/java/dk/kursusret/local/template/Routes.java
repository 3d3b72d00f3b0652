package dk.kursusret.local.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The routes of the API. A literal path takes precedence over one with parameters. */
public final class Routes {
    private final List<Route> routes;

    public Routes(List<Route> routes) {
        this.routes = routes.stream().sorted(Comparator.comparingLong(Route::parameterCount)).toList();
    }

    /**
     * The route of a request.
     *
     * @param parameters the path parameters, still percent-encoded
     */
    public record Match(Route route, Map<String, String> parameters) {}

    public List<Route> all() {
        return routes;
    }

    /** Empty if the path is unknown, or has only other methods. */
    public Optional<Match> find(String method, String path) {
        return routes.stream().filter(route -> route.accepts(method))
                .flatMap(route -> route.match(path).map(parameters -> new Match(route, parameters)).stream())
                .findFirst();
    }
}
