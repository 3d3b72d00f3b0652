package dk.kursusret.local.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The routes of the API; a path written out goes before one that varies. */
public final class Routes {
    private final List<Route> routes;

    public Routes(List<Route> routes) {
        this.routes = routes.stream().sorted(Comparator.comparingLong(Route::varyingParts)).toList();
    }

    /**
     * A route that was asked for.
     *
     * @param parameters the varying parts of its path, still percent-encoded
     */
    public record Match(Route route, Map<String, String> parameters) {}

    public List<Route> all() {
        return routes;
    }

    /** Empty where the path is unknown, or known with other methods only. */
    public Optional<Match> find(String method, String path) {
        return routes.stream().filter(route -> route.takes(method))
                .flatMap(route -> route.match(path).map(parameters -> new Match(route, parameters)).stream())
                .findFirst();
    }
}
