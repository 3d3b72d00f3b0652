package dk.kursusret.functions.pages;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.eligibility.QuestionReader;
import dk.kursusret.functions.lists.Comparisons;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.functions.lists.EditionPath;
import dk.kursusret.functions.lists.Editions;
import dk.kursusret.functions.lists.ListOverview;
import dk.kursusret.functions.lists.Packages;
import dk.kursusret.functions.pages.api.ApiDocument;
import dk.kursusret.functions.pages.caseworker.CaseworkerForm;
import dk.kursusret.functions.pages.caseworker.CaseworkerPages;
import dk.kursusret.functions.pages.caseworker.ManyCases;
import dk.kursusret.functions.pages.citizen.AnswerPages;
import dk.kursusret.functions.pages.citizen.CitizenFlow;
import dk.kursusret.functions.pages.citizen.CourseFinder;
import dk.kursusret.functions.pages.facts.FactFields;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.lists.CoursePages;
import dk.kursusret.functions.pages.lists.EditionPages;
import dk.kursusret.functions.pages.lists.ListPages;
import dk.kursusret.functions.pages.lists.RegionsPage;
import dk.kursusret.functions.pages.site.Assets;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Renderer;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.functions.registration.Registrations;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.rules.registration.RegistrationGuide;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The pages and the OpenAPI document, rendered here and working without script. They keep nothing of what they are told. */
public final class PagesEndpoint implements Endpoint {
    private final Site site = new Site();
    private final Renderer renderer = new Renderer();
    private final CitizenFlow citizen;
    private final ApiDocument document = new ApiDocument();
    private final CaseworkerForm caseworkerForm;
    private final CaseworkerPages caseworker;
    private final RegionsPage regionsPage;
    private final CoursePages coursePages;
    private final ListPages listPages;
    private final EditionPages editionPages;
    private final AnswerPages answers;
    private final FactForm facts;
    private final Decisions decisions;
    private final Clock clock;

    public PagesEndpoint(Catalog catalog, Regions regions, KnownLists lists, Clock clock, Metrics metrics) {
        this.clock = clock;
        Courses courses = new Courses(catalog, lists, regions, clock);
        Editions editions = new Editions(catalog, lists);
        decisions = new Decisions(catalog, regions, metrics);
        facts = new FactForm(new QuestionReader(regions, lists));
        FactFields fields = new FactFields(regions, Voice.CITIZEN);
        CourseFinder finder = new CourseFinder(courses, regions, lists);
        answers = new AnswerPages(site, renderer, decisions, finder, regions, lists);
        caseworkerForm = new CaseworkerForm(site, renderer, facts, answers, decisions, regions, clock);
        caseworker = new CaseworkerPages(site, renderer, new ManyCases(facts, answers, decisions, clock),
                new Registrations(RegistrationGuide.load()));
        regionsPage = new RegionsPage(site, renderer, new Comparisons(catalog, regions, clock),
                new Packages(catalog, regions),
                regions, lists, clock);
        coursePages = new CoursePages(site, renderer, courses, lists, clock);
        listPages = new ListPages(site, renderer, new ListOverview(catalog, lists), editions, lists, regions, clock);
        editionPages = new EditionPages(site, renderer, editions, lists, clock);
        citizen = new CitizenFlow(site, renderer, facts, fields, finder, answers, decisions, clock);
    }

    @Override
    public Response answer(Request request) {
        try {
            refusePersonalAddress(request);
            return route(request);
        } catch (Problem problem) {
            if (request.path().startsWith("/v1/")) {
                throw problem;
            }
            return problem(request, problem);
        }
    }

    /** An address is kept by browsers, and stands in logs of others: no page answers one that could identify a person. */
    private static void refusePersonalAddress(Request request) {
        Faults faults = new Faults();
        if (!Form.of(get(request)).refused().isEmpty() || PersonalData.looksLikeCpr(request.path())) {
            faults.personal("");
        }
        faults.throwIfAny();
    }

    private Response route(Request request) {
        String[] parts = request.path().split("/");
        return switch (parts.length > 1 ? parts[1] : "") {
            case "" -> text(request, "start");
            case "tjek" -> citizen.answer(request);
            case "sagsbehandler" -> caseworker(request, parts.length > 2 ? parts[2] : "");
            case "kurser" -> parts.length > 2 ? coursePages.course(request, parts[2]) : coursePages.search(request);
            case "lister" -> lists(request, parts);
            case "api" -> api(request);
            case "v1" -> Conditional.answer(request, Response.json(200, document.json()));
            case "svar" -> carried(request);
            case "was", "privatliv" -> text(request, parts[1]);
            case "assets" -> asset(request, parts);
            default -> throw nothing();
        };
    }

    private Response caseworker(Request request, String page) {
        return switch (page) {
            case "" -> caseworkerForm.answer(request);
            case "flere" -> caseworker.many(request);
            case "registrering" -> caseworker.registration(request);
            case "regioner" -> regionsPage.answer(request);
            default -> throw nothing();
        };
    }

    private Response lists(Request request, String... parts) {
        return switch (parts.length) {
            case 2 -> listPages.all(request);
            case 3 -> listPages.list(request, parts[2]);
            case 4 -> editionPages.edition(request, new EditionPath(parts[2], parts[3]));
            default -> throw nothing();
        };
    }

    private static Problem nothing() {
        return Problem.notFound("Måske er adressen skrevet forkert.", "Perhaps the address is not written right.");
    }

    private Response text(Request request, String name) {
        Form form = Form.of(request);
        return renderer.render(200, name, site.open(request, form, Site.words(form).say(name + ".heading")), Map.of());
    }

    private Response api(Request request) {
        Form form = Form.of(request);
        return renderer.render(200, "api", site.open(request, form, Site.words(form).say("api.heading")),
                Map.of("document", document));
    }

    /** The answer to the facts that the address carries, because somebody asked for such an address. */
    private Response carried(Request request) {
        Form form = Form.of(request);
        Form state = form.only(facts::isFact);
        return answers.answer(request, form, state, decisions.answer(facts.question(state, CivilDay.today(clock))),
                false);
    }

    private Response asset(Request request, String... parts) {
        String name = parts[parts.length - 1];
        return site.assets().content(name)
                .map(content -> Renderer.secured(Response.text(200, Assets.type(name), content))
                        .with("Cache-Control", "public, max-age=31536000, immutable"))
                .orElseThrow(() -> Problem.notFound("Filen findes ikke.", "There is no such file."));
    }

    private Response problem(Request request, Problem problem) {
        Form form = request.method().equals("POST") ? Form.of(get(request)) : Form.of(request);
        Words words = Site.words(form);
        List<String> faults = problem.faults().isEmpty() ? List.of(words.of(problem.title()))
                : problem.faults().stream().map(Fault::text).map(words::of).toList();
        return renderer.render(problem.status(), "problem", site.closed(get(request), form,
                words.say("problem.heading." + (problem.status() == 404 ? "404" : "400"))),
                Map.of("faults", faults));
    }

    /** The same address without its body, which could not be read. */
    private static Request get(Request request) {
        return new Request("GET", request.path(), request.pathParameters(), request.query(), request.headers(),
                new byte[0], request.requestId(), request.caller(), request.address());
    }
}
