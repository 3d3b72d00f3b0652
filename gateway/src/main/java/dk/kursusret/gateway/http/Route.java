package dk.kursusret.gateway.http;

/**
 * What answers a method at a path.
 *
 * @param method upper case
 * @param resource the path as template.yaml and the OpenAPI document write it, with {@code {name}} for a part that varies
 */
public record Route(String method, String resource, Endpoint endpoint) {
    static final String ANY = "ANY";

    public static Route get(String resource, Endpoint endpoint) {
        return new Route("GET", resource, endpoint);
    }

    /** Whatever the method: where there is nothing, it makes no difference. */
    public static Route any(String resource, Endpoint endpoint) {
        return new Route(ANY, resource, endpoint);
    }

    public static Route post(String resource, Endpoint endpoint) {
        return new Route("POST", resource, endpoint);
    }
}
