package dk.kursusret.importer.admin;

import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.PageSecurity;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.FormData;
import dk.kursusret.importer.pages.Page;
import dk.kursusret.importer.report.Language;
import dk.kursusret.importer.templates.StaticTemplates;
import dk.kursusret.importer.templates.Templates;
import dk.kursusret.rules.texts.Text;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Requests and answers of the operators' pages. The answers may be neither cached nor framed. */
final class PageAnswers {
    static final Templates TEMPLATES = new StaticTemplates();
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final Text FOREIGN = new Text(
            "Formularen er ikke sendt fra en af vores egne sider. Åbn siden igen, og send den derfra.",
            "The form was not sent from one of our pages. Open the page again and send it from there.");

    private PageAnswers() {}

    static boolean isPage(Request request) {
        return (request.path() + "/").startsWith("/" + Page.OVERVIEW + "/");
    }

    /**
     * A page that has no title yet, since the title may be one of the page's own texts.
     *
     * @param path the page's path from the site's root
     */
    static Page page(Request request, String path) {
        return new Page(language(request), "",
                "../".repeat((int) request.path().substring(1).chars().filter(c -> c == '/').count()), path);
    }

    private static Language language(Request request) {
        Optional<String> stated = request.method().equals("POST")
                ? FormData.of(request).flatMap(form -> form.texts("lang").stream().findFirst())
                : request.query().getOrDefault("lang", List.of()).stream().findFirst();
        return stated.filter("en"::equals).isPresent() ? Language.EN : Language.DA;
    }

    /**
     * Refuses forms sent from other sites, which can make a signed-in user's browser send one. Every browser states
     * where a form comes from; a client that does not is not a browser, and has signed the request itself.
     */
    static void refuseForeignForm(Request request) {
        boolean own = request.header("Sec-Fetch-Site").map(OWN_SITE::contains)
                .orElseGet(() -> request.header("Origin")
                        .map(origin -> origin.endsWith("://" + request.header("Host").orElse(""))).orElse(true));
        if (!own) {
            throw new Problem(403, "foreign-form", FOREIGN, List.of());
        }
    }

    static Response show(int status, JteModel page) {
        return secured(Response.text(status, "text/html; charset=utf-8", page.render()));
    }

    /** Redirects after an action, so that reloading does not repeat it. */
    static Response see(Page from, String target) {
        return secured(new Response(303, Map.of("Location", from.to(target)), new byte[0], false));
    }

    private static Response secured(Response response) {
        return PageSecurity.secured(response).with("Referrer-Policy", "same-origin").with("X-Robots-Tag", "noindex")
                .with("Cache-Control", "no-store");
    }

    /** A page that says what could not be done, and why. */
    static Response refused(Request request, Problem problem) {
        Page page = page(request, Page.OVERVIEW);
        String heading = switch (problem.status()) {
            case 403, 404, 409, 413, 500 -> "problem." + problem.status();
            default -> "problem.400";
        };
        List<String> lines = problem.status() == 500
                ? List.of(page.say("problem.failed", Map.of("id", request.requestId())))
                : problem.faults().isEmpty() ? List.of(page.language().of(problem.title()))
                        : problem.faults().stream().map(Fault::text).map(page.language()::of).toList();
        return show(problem.status(), TEMPLATES.message(page.titled(page.say(heading)), lines));
    }
}
