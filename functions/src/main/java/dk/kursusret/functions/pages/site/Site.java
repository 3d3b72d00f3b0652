package dk.kursusret.functions.pages.site;

import dk.kursusret.functions.pages.site.Page.Place;
import dk.kursusret.gateway.http.PageSecurity;
import dk.kursusret.gateway.http.PercentEncoding;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.PersonalData;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Creates pages and renders them. Links are relative, so that the site works under any address, of a stage or a domain. */
public final class Site {
    public static final String LANGUAGE = "lang";
    /** The resource that catches unknown addresses. */
    public static final String ELSEWHERE = "/{proxy+}";
    private static final Pattern INDENTATION = Pattern.compile("\n\\s*+");
    private static final String PREFORMATTED = "<pre";
    private static final String PREFORMATTED_END = "</pre>";
    private final Assets assets = new Assets();
    private final Supplier<Optional<Instant>> heldSince;

    /** @param heldSince given if lists cannot be read at the moment: since when the held ones have been held */
    public Site(Supplier<Optional<Instant>> heldSince) {
        this.heldSince = heldSince;
    }

    public Assets assets() {
        return assets;
    }

    /** A page that may be cached by anyone and found by search engines. */
    public Page open(Visit visit, String title) {
        return page(visit, title, Keeping.PUBLIC);
    }

    /** A page that uses no list and is the same for everybody. */
    public Page text(Visit visit, String title) {
        return page(visit, title, Keeping.PUBLIC, Optional::empty);
    }

    /** A page that carries somebody's facts to the next step; hidden from search engines. */
    public Page step(Visit visit, String title) {
        return page(visit, title, Keeping.ON_THE_WAY);
    }

    /** A page that shows somebody's answer; never stored, and hidden from search engines. */
    public Page closed(Visit visit, String title) {
        return page(visit, title, Keeping.NOWHERE);
    }

    private Page page(Visit visit, String title, Keeping keeping) {
        return page(visit, title, keeping, heldSince);
    }

    private Page page(Visit visit, String title, Keeping keeping, Supplier<Optional<Instant>> held) {
        return new Page(visit.words(), title, new Place(root(visit.request()), path(visit.request()), assets),
                visit.posted() ? "" : visit.form().only(name -> !name.equals(LANGUAGE)).query(), Optional.empty(),
                keeping, held);
    }

    /** Renders the page as HTML. */
    public static <T> Response show(Page page, Template<T> template, T shown) {
        return show(200, page, template, shown);
    }

    public static <T> Response show(int status, Page page, Template<T> template, T shown) {
        Response response = secured(
                Response.text(status, "text/html; charset=utf-8", typeset(template.of(page, shown).render())))
                .with("Content-Language", page.words().language())
                .with("Cache-Control", page.keeping().cacheControl());
        return page.indexed() ? response : response.with("X-Robots-Tag", "noindex");
    }

    /** Removes the indentation of the templates, except in preformatted text. */
    private static String typeset(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int at = 0;
        for (int from = html.indexOf(PREFORMATTED); from >= 0; from = html.indexOf(PREFORMATTED, at)) {
            int to = html.indexOf(PREFORMATTED_END, from);
            out.append(compact(html.substring(at, from))).append(html, from, to);
            at = to;
        }
        return out.append(compact(html.substring(at))).toString();
    }

    private static String compact(String html) {
        return HardSpaces.in(INDENTATION.matcher(html).replaceAll("\n"));
    }

    /** Adds the headers that every page has. */
    public static Response secured(Response response) {
        return PageSecurity.secured(response).with("Referrer-Policy", "no-referrer")
                .with("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /**
     * Whether a problem will be read by a program: at an address of the API unless the client is a browser, and always at
     * the partners' addresses, which need a key.
     */
    public static boolean isForPrograms(Request request) {
        boolean browser = request.header("Accept").filter(types -> types.contains("text/html")).isPresent();
        return request.address().endsWith("/partner" + request.path())
                || !browser && (request.path() + "/").startsWith("/v1/");
    }

    /** The path to the site's root. Browsers take a stage's address without a trailing slash for that of a file. */
    private static String root(Request request) {
        String address = request.address();
        String path = request.path().replaceFirst("^/", "");
        return path.isEmpty() && !address.isEmpty() && !address.endsWith("/")
                ? address.substring(address.lastIndexOf('/') + 1) + "/"
                : "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** The page's path, or that of the root if there is no such page or the path could identify a person. */
    private static String path(Request request) {
        return request.resource().equals(ELSEWHERE)
                || request.target().parameters().values().stream().anyMatch(PersonalData::looksLikeCpr) ? "."
                        : Arrays.stream(request.resource().substring(1).split("/"))
                                .map(part -> part.startsWith("{")
                                        ? PercentEncoding
                                                .encode(request.pathParameter(part.substring(1, part.length() - 1)))
                                        : part)
                                .collect(Collectors.joining("/"));
    }
}
