package dk.kursusret.functions.pages.site;

import dk.kursusret.gateway.http.Response;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/** Makes a page of a template, with the headers that every page has. */
public final class Renderer {
    private static final String TEMPLATES = "dk.kursusret.functions.pages.templates";
    /** Styles and icons are our own; the fonts lie within the stylesheet. No script at all. */
    private static final String SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "font-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html,
            Renderer.class.getClassLoader(), TEMPLATES);

    public Response render(int status, String template, Page page, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("page", page);
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", all, html);
        Response response = secured(Response.text(status, "text/html; charset=utf-8", html.toString()))
                .with("Content-Language", page.words().language())
                .with("Cache-Control", page.keeping().cacheControl());
        return page.indexed() ? response : response.with("X-Robots-Tag", "noindex");
    }

    public static Response secured(Response response) {
        return response.with("Content-Security-Policy", SECURITY_POLICY)
                .with("Referrer-Policy", "no-referrer").with("X-Content-Type-Options", "nosniff")
                .with("Strict-Transport-Security", "max-age=31536000")
                .with("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .with("Cross-Origin-Opener-Policy", "same-origin");
    }
}
