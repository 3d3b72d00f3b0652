package dk.kursusret.functions.pages.site;

import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.input.PersonalData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a page stands. Links are relative, so that the site may lie under any address: a stage's, a domain's. */
public final class Site {
    public static final String LANGUAGE = "lang";
    private final Assets assets = new Assets();

    public Assets assets() {
        return assets;
    }

    public static Words words(Form form) {
        return Words.of(form.first(LANGUAGE).orElse(""));
    }

    /** A page that anyone may keep and find. */
    public Page open(Request request, Form form, String title) {
        return page(request, form, title, Keeping.PUBLIC);
    }

    /** A page that carries somebody's facts to the next step; found by no search engine. */
    public Page step(Request request, Form form, String title) {
        return page(request, form, title, Keeping.ON_THE_WAY);
    }

    /** A page that shows somebody's answer: kept nowhere, found by no search engine. */
    public Page closed(Request request, Form form, String title) {
        return page(request, form, title, Keeping.NOWHERE);
    }

    private Page page(Request request, Form form, String title, Keeping keeping) {
        boolean posted = request.method().equals("POST");
        Form kept = form.only(name -> !name.equals(LANGUAGE));
        return new Page(words(form), title, root(request), path(request), assets,
                posted ? kept.hidden() : List.of(), Optional.empty(), posted ? "" : kept.query(), keeping);
    }

    /** Without a slash at its end, a stage's own address is read by browsers as that of a file. */
    private static String root(Request request) {
        String address = request.address();
        String resource = request.resource().substring(1);
        return resource.isEmpty() && !address.isEmpty() && !address.endsWith("/")
                ? address.substring(address.lastIndexOf('/') + 1) + "/"
                : "../".repeat((int) resource.chars().filter(c -> c == '/').count());
    }

    /** That of the start page where the page's own could identify a person. */
    private static String path(Request request) {
        return request.pathParameters().values().stream().anyMatch(PersonalData::looksLikeCpr) ? ""
                : Arrays.stream(request.resource().substring(1).split("/"))
                        .map(part -> part.startsWith("{")
                                ? encoded(request.pathParameter(part.substring(1, part.length() - 1)))
                                : part)
                        .collect(Collectors.joining("/"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
