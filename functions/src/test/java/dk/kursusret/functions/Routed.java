package dk.kursusret.functions;

import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.PercentEncoding;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.http.Target;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Routes as called through the gateway, which finds the resource for a path. */
public record Routed(Routes routes) implements Endpoint {

    @Override
    public Response answer(Request request) {
        String resource = resource(request.path());
        Map<String, String> parameters = new LinkedHashMap<>();
        String[] names = resource.split("/");
        String[] values = request.path().split("/");
        for (int i = 0; i < names.length; i++) {
            if (names[i].startsWith("{")) {
                parameters.put(names[i].replaceAll("[{}]", ""), PercentEncoding.decode(values[i]).orElseThrow());
            }
        }
        return routes.answer(new Request(request.method(),
                new Target(resource, request.path(), parameters, request.address()), request.query(),
                request.headers(), request.body(), request.requestId(), request.caller()));
    }

    /** A literal resource takes precedence over one with parameters; if none matches, the path itself is returned. */
    public String resource(String path) {
        return routes.resources().stream()
                .filter(resource -> path.matches(resource.replace(".", "\\.").replaceAll("\\{[^}]*\\+}", ".+")
                        .replaceAll("\\{[^}]*}", "[^/]+")))
                .min(Comparator.comparingLong(
                        resource -> resource.endsWith("+}") ? 99 : resource.chars().filter(c -> c == '{').count()))
                .orElse(path.isEmpty() ? "/" : path);
    }
}
