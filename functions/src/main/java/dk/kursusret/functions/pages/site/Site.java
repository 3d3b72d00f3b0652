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

/** Where a page stands. Links are relative, so that the site may lie under any address: a stage's, a domain's. */
public final class Site {
    public static final String LANGUAGE = "lang";
    /** The resource of addresses that are none. */
    public static final String ELSEWHERE = "/{proxy+}";
    private static final Pattern INDENTATION = Pattern.compile("\n\\s*+");
    private static final String AS_IT_STANDS = "<pre";
    private static final String AS_IT_STOOD = "</pre>";
    private final Assets assets = new Assets();
    private final Supplier<Optional<Instant>> heldSince;

    /** @param heldSince where lists cannot be read just now: since when those that are held have been */
    public Site(Supplier<Optional<Instant>> heldSince) {
        this.heldSince = heldSince;
    }

    public Assets assets() {
        return assets;
    }

    /** A page that anyone may keep and find. */
    public Page open(Visit visit, String title) {
        return page(visit, title, Keeping.PUBLIC);
    }

    /** A page that rests on no list, and says the same to everybody. */
    public Page text(Visit visit, String title) {
        return page(visit, title, Keeping.PUBLIC, Optional::empty);
    }

    /** A page that carries somebody's facts to the next step; found by no search engine. */
    public Page step(Visit visit, String title) {
        return page(visit, title, Keeping.ON_THE_WAY);
    }

    /** A page that shows somebody's answer: kept nowhere, found by no search engine. */
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

    /** The page as HTML. */
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

    /** Templates are indented for people; what they make needs it only where it is shown as it stands. */
    private static String typeset(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int at = 0;
        for (int from = html.indexOf(AS_IT_STANDS); from >= 0; from = html.indexOf(AS_IT_STANDS, at)) {
            int to = html.indexOf(AS_IT_STOOD, from);
            out.append(set(html.substring(at, from))).append(html, from, to);
            at = to;
        }
        return out.append(set(html.substring(at))).toString();
    }

    private static String set(String html) {
        return HardSpaces.in(INDENTATION.matcher(html).replaceAll("\n"));
    }

    /** With the headers that every page has. */
    public static Response secured(Response response) {
        return PageSecurity.secured(response).with("Referrer-Policy", "no-referrer")
                .with("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /**
     * Whether a problem is for a program to read: at an address of the API, where the reader is no browser, and at those of
     * partners, who bring a key.
     */
    public static boolean isForPrograms(Request request) {
        boolean browser = request.header("Accept").filter(types -> types.contains("text/html")).isPresent();
        return request.address().endsWith("/partner" + request.path())
                || !browser && (request.path() + "/").startsWith("/v1/");
    }

    /** Without a slash at its end, a stage's own address is read by browsers as that of a file. */
    private static String root(Request request) {
        String address = request.address();
        String path = request.path().replaceFirst("^/", "");
        return path.isEmpty() && !address.isEmpty() && !address.endsWith("/")
                ? address.substring(address.lastIndexOf('/') + 1) + "/"
                : "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** That of the site's root where the page's own could identify a person, or is none. */
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
