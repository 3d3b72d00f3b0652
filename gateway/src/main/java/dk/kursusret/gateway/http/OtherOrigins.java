package dk.kursusret.gateway.http;

import java.util.Map;

/**
 * The CORS headers. Pages of other origins may use the API's reads and evaluations, but neither the operators' routes
 * nor our own pages.
 */
final class OtherOrigins {
    private static final String FROM = "Access-Control-Allow-Origin";
    private static final String HEADERS = "Content-Type, Accept, Accept-Language, If-None-Match";
    private static final String READABLE = "Allow, Content-Disposition, ETag, Link, Retry-After, "
            + "X-Lists-Held-Since, X-Request-Id, X-Total-Count";
    private static final String SECONDS = "600";

    private OtherOrigins() {}

    /** Makes the answer readable to pages of any origin, if they may send the request. */
    static Response open(Request request, Response response) {
        return isOpen(request) ? response.with(FROM, "*").with("Access-Control-Expose-Headers", READABLE) : response;
    }

    /**
     * Answers OPTIONS: the methods of the address and, if it is open to pages of other origins, that they may use them.
     */
    static Response preflight(Request request, String allowed) {
        Response methods = new Response(204, Map.of("Allow", allowed), new byte[0], false);
        return isOpen(request) ? methods.with("Access-Control-Allow-Methods", allowed)
                .with("Access-Control-Allow-Headers", HEADERS).with("Access-Control-Max-Age", SECONDS) : methods;
    }

    private static boolean isOpen(Request request) {
        return request.path().startsWith("/v1/") && !request.path().startsWith("/v1/admin/");
    }
}
