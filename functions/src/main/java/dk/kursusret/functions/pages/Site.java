package dk.kursusret.functions.pages;

import dk.kursusret.gateway.PersonalData;
import dk.kursusret.gateway.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Where a page stands. Links are relative, so that the site may lie under any address: a stage's, a domain's. */
final class Site {
    static final String LANGUAGE = "lang";
    private final Assets assets = new Assets();

    Assets assets() {
        return assets;
    }

    static Words words(Form form) {
        return Words.of(form.first(LANGUAGE).orElse(""));
    }

    /** A page that anyone may keep and find. */
    Page open(Request request, Form form, String title) {
        return page(request, form, title, Keeping.PUBLIC);
    }

    /** A page that carries somebody's facts to the next step; found by no search engine. */
    Page step(Request request, Form form, String title) {
        return page(request, form, title, Keeping.ON_THE_WAY);
    }

    /** A page that shows somebody's answer: kept nowhere, found by no search engine. */
    Page closed(Request request, Form form, String title) {
        return page(request, form, title, Keeping.NOWHERE);
    }

    private Page page(Request request, Form form, String title, Keeping keeping) {
        boolean posted = request.method().equals("POST");
        Form kept = form.only(name -> !name.equals(LANGUAGE));
        return new Page(words(form), title, root(request.path()), path(request.path()), assets,
                posted ? withoutPersonalData(kept) : List.of(), posted ? "" : kept.query(), keeping);
    }

    /** Hidden fields, without what could identify a person: that is never echoed. */
    static List<Form.Field> withoutPersonalData(Form form) {
        return form.hidden().stream().filter(field -> !PersonalData.looksLikeCpr(field.value())
                && !PersonalData.looksLikeCpr(field.name())).toList();
    }

    private static String root(String path) {
        return "../".repeat((int) path.substring(1).chars().filter(c -> c == '/').count());
    }

    private static String path(String path) {
        return Arrays.stream(path.substring(1).split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
