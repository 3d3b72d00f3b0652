package dk.kursusret.gateway.http;

import dk.kursusret.rules.texts.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The routes of a function, as a table that reads like the contract. HEAD is answered like GET, OPTIONS with the
 * methods of the path, and any other method with a 405 that names them.
 */
public final class Routes implements Endpoint {
    private static final Text NO_ADDRESS = new Text("Her er ingen tjeneste med den adresse og metode.",
            "There is no service with this address and method.");
    private static final Text NO_METHOD = new Text("Adressen har ikke den metode. Brug en af dem, der står i »Allow«.",
            "This address does not support the method. Use one of those in `Allow`.");
    private final Map<String, Map<String, Endpoint>> byResource = new LinkedHashMap<>();
    private final Refusal refusal;

    public Routes(Route... routes) {
        this(Refusal.JSON, routes);
    }

    /** @param refusal answers where an address lacks the method, and where an endpoint throws a problem */
    public Routes(Refusal refusal, Route... routes) {
        this.refusal = refusal;
        for (Route route : routes) {
            byResource.computeIfAbsent(route.resource(), resource -> new LinkedHashMap<>()).put(route.method(),
                    route.endpoint());
        }
    }

    /** The routes of both tables, with this table's refusal. */
    public Routes and(Routes others) {
        Routes both = new Routes(refusal);
        both.byResource.putAll(byResource);
        both.byResource.putAll(others.byResource);
        return both;
    }

    public static Problem noSuchRoute() {
        return new Problem(404, "no-such-route", NO_ADDRESS, List.of());
    }

    public Refusal refusal() {
        return refusal;
    }

    public Set<String> resources() {
        return Set.copyOf(byResource.keySet());
    }

    /** The methods of a resource, in the order of the table. */
    public List<String> methods(String resource) {
        return List.copyOf(byResource.get(resource).keySet());
    }

    @Override
    public Response answer(Request request) {
        Map<String, Endpoint> methods = byResource.get(request.resource());
        if (methods == null) {
            throw noSuchRoute();
        }
        Endpoint endpoint = Optional.ofNullable(methods.get(Route.ANY))
                .orElseGet(() -> methods.get(request.method().equals("HEAD") ? "GET" : request.method()));
        if (endpoint != null) {
            return endpoint.answer(request);
        }
        String allowed = allowed(methods.keySet());
        return request.method().equals("OPTIONS") ? OtherOrigins.preflight(request, allowed)
                : refusal.of(request, new Problem(405, "method-not-allowed", NO_METHOD, List.of()))
                        .with("Allow", allowed);
    }

    private static String allowed(Set<String> methods) {
        List<String> allowed = new ArrayList<>(methods);
        if (methods.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        return String.join(", ", allowed);
    }
}
