package dk.kursusret.gateway.http;

/** What a browser may do with a page of ours, whoever it is for. */
public final class PageSecurity {
    /** Styles and icons are our own; the fonts lie within the stylesheet. No script at all. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "font-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private PageSecurity() {}

    /** With the headers that say so. */
    public static Response secured(Response page) {
        return page.with("Content-Security-Policy", POLICY).with("X-Content-Type-Options", "nosniff")
                .with("Strict-Transport-Security", "max-age=31536000")
                .with("Cross-Origin-Opener-Policy", "same-origin");
    }
}
