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
import dk.kursusret.gateway.http.Route;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.input.Fields;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The pages and the OpenAPI document, rendered here and working without script. They keep nothing of what they are told. */
public final class PagesEndpoint {
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

    public Routes routes() {
        return new Routes(
                page("/", request -> text(request, "start")),
                page("/tjek", citizen::answer), posted("/tjek", citizen::answer),
                page("/svar", this::carried),
                page("/kurser", coursePages::search),
                page("/kurser/{code}", request -> coursePages.course(request, request.pathParameter("code"))),
                page("/lister", listPages::all),
                page("/lister/{list}", request -> listPages.list(request, request.pathParameter("list"))),
                page("/lister/{list}/{edition}",
                        request -> editionPages.edition(request, EditionPath.of(request))),
                page("/sagsbehandler", caseworkerForm::answer), posted("/sagsbehandler", caseworkerForm::answer),
                page("/sagsbehandler/flere", caseworker::many), posted("/sagsbehandler/flere", caseworker::many),
                page("/sagsbehandler/registrering", caseworker::registration),
                page("/sagsbehandler/regioner", regionsPage::answer),
                page("/api", this::api),
                page("/was", request -> text(request, "was")),
                page("/privatliv", request -> text(request, "privatliv")),
                page("/assets/{name}", this::asset),
                Route.get("/v1/openapi.json", this::document));
    }

    private Route page(String resource, Endpoint endpoint) {
        return Route.get(resource, told(endpoint));
    }

    private Route posted(String resource, Endpoint endpoint) {
        return Route.post(resource, told(endpoint));
    }

    /** What a page cannot answer is told on a page. */
    private Endpoint told(Endpoint endpoint) {
        return request -> {
            try {
                refusePersonalAddress(request);
                return endpoint.answer(request);
            } catch (Problem problem) {
                return problem(request, problem);
            }
        };
    }

    /** An address is kept by browsers, and stands in logs of others: no page answers one that could identify a person. */
    private static void refusePersonalAddress(Request request) {
        Faults faults = new Faults();
        if (!Form.of(get(request)).refused().isEmpty()
                || request.pathParameters().values().stream().anyMatch(PersonalData::looksLikeCpr)) {
            faults.personal("");
        }
        faults.throwIfAny();
    }

    private Response document(Request request) {
        Fields.refuseParameters(request);
        return Conditional.answer(request, Response.json(200, document.json()));
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

    private Response asset(Request request) {
        String name = request.pathParameter("name");
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
        return new Request("GET", request.resource(), request.path(), request.pathParameters(), request.query(),
                request.headers(), new byte[0], request.requestId(), request.caller(), request.address());
    }
}
