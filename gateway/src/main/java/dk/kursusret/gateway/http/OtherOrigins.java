package dk.kursusret.gateway.http;

import java.util.Map;

/**
 * What pages elsewhere may ask and read in a browser: the API's reads and evaluations. What an operator does, and our own
 * pages, they may not.
 */
final class OtherOrigins {
    private static final String FROM = "Access-Control-Allow-Origin";
    private static final String HEADERS = "Content-Type, Accept, Accept-Language, If-None-Match";
    private static final String READABLE = "Allow, Content-Disposition, ETag, Link, Retry-After, "
            + "X-Lists-Held-Since, X-Request-Id, X-Total-Count";
    private static final String SECONDS = "600";

    private OtherOrigins() {}

    /** An answer, readable from any page where the request is one that any page may make. */
    static Response open(Request request, Response response) {
        return isOpen(request) ? response.with(FROM, "*").with("Access-Control-Expose-Headers", READABLE) : response;
    }

    /** Which methods the address has, and that they may be used from any page where they may. */
    static Response preflight(Request request, String allowed) {
        Response methods = new Response(204, Map.of("Allow", allowed), new byte[0], false);
        return isOpen(request) ? methods.with("Access-Control-Allow-Methods", allowed)
                .with("Access-Control-Allow-Headers", HEADERS).with("Access-Control-Max-Age", SECONDS) : methods;
    }

    private static boolean isOpen(Request request) {
        return request.path().startsWith("/v1/") && !request.path().startsWith("/v1/admin/");
    }
}
