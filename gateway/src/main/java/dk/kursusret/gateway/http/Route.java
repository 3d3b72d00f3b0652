package dk.kursusret.gateway.http;

/**
 * The endpoint that answers a method at a path.
 *
 * @param method upper case
 * @param resource the path as in template.yaml and the OpenAPI document, with {@code {name}} for a path parameter
 */
public record Route(String method, String resource, Endpoint endpoint) {
    static final String ANY = "ANY";

    public static Route get(String resource, Endpoint endpoint) {
        return new Route("GET", resource, endpoint);
    }

    /** A route for every method, as for addresses where there is nothing. */
    public static Route any(String resource, Endpoint endpoint) {
        return new Route(ANY, resource, endpoint);
    }

    public static Route post(String resource, Endpoint endpoint) {
        return new Route("POST", resource, endpoint);
    }
}
