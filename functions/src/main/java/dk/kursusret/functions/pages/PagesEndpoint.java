package dk.kursusret.functions.pages;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.compose.ComposeReader;
import dk.kursusret.functions.compose.Composition;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.eligibility.QuestionReader;
import dk.kursusret.functions.lists.Comparisons;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.functions.lists.EditionPath;
import dk.kursusret.functions.lists.Editions;
import dk.kursusret.functions.lists.ListOverview;
import dk.kursusret.functions.lists.Packages;
import dk.kursusret.functions.pages.api.ApiDocument;
import dk.kursusret.functions.pages.caseworker.CaseFields;
import dk.kursusret.functions.pages.caseworker.CaseworkerForm;
import dk.kursusret.functions.pages.caseworker.CaseworkerPages;
import dk.kursusret.functions.pages.caseworker.ManyCases;
import dk.kursusret.functions.pages.caseworker.RegistrationPage;
import dk.kursusret.functions.pages.citizen.AnswerPages;
import dk.kursusret.functions.pages.citizen.CitizenFlow;
import dk.kursusret.functions.pages.citizen.CourseFinder;
import dk.kursusret.functions.pages.citizen.FittingPage;
import dk.kursusret.functions.pages.citizen.TopicPages;
import dk.kursusret.functions.pages.facts.FactFields;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Phrasing;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.lists.CoursePages;
import dk.kursusret.functions.pages.lists.CourseSearchPage;
import dk.kursusret.functions.pages.lists.EditionPages;
import dk.kursusret.functions.pages.lists.ListPages;
import dk.kursusret.functions.pages.lists.RegionsPage;
import dk.kursusret.functions.pages.lists.SearchFields;
import dk.kursusret.functions.pages.site.Assets;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Operator;
import dk.kursusret.functions.pages.site.Page;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.functions.pages.templates.StaticTemplates;
import dk.kursusret.functions.pages.templates.Templates;
import dk.kursusret.functions.registration.Registrations;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.http.Route;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.rules.registration.RegistrationGuide;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The pages and the OpenAPI document. Pages are rendered on the server, need no script and store nothing users enter. */
public final class PagesEndpoint {
    private static final String ROBOTS = "User-agent: *\nDisallow: /v1/\nDisallow: /partner/\n";
    private final Site site;
    private final Operator operator;
    private final Templates templates = new StaticTemplates();
    private final CitizenFlow citizen;
    private final FittingPage fitting;
    private final CaseworkerForm caseworkerForm;
    private final CaseworkerPages caseworker;
    private final RegistrationPage registrationPage;
    private final RegionsPage regionsPage;
    private final CourseSearchPage courseSearch;
    private final CoursePages coursePages;
    private final ListPages listPages;
    private final EditionPages editionPages;

    public PagesEndpoint(Catalog catalog, Regions regions, KnownLists lists, Clock clock, Metrics metrics,
            Operator operator) {
        this.operator = operator;
        site = new Site(() -> catalog.held().map(Catalog.Held::since));
        Courses courses = new Courses(catalog, lists, regions, clock);
        Editions editions = new Editions(catalog, lists);
        Decisions decisions = new Decisions(catalog, regions, metrics);
        QuestionReader questions = new QuestionReader(regions, lists);
        FactForm facts = new FactForm(questions, Voice.CITIZEN);
        FactForm cases = new FactForm(questions, Voice.CASEWORKER);
        Phrasing phrasing = new Phrasing(courses, regions, lists);
        CourseFinder finder = new CourseFinder(courses, regions, lists);
        TopicPages topics = new TopicPages(site, templates::topic, new FactFields(regions, lists, Voice.CITIZEN),
                finder,
                clock);
        AnswerPages.Templates answers = new AnswerPages.Templates(templates::check, templates::answer,
                templates::reasons, templates::statement, templates::saved);
        citizen = new CitizenFlow(facts, topics, new AnswerPages(site, phrasing, answers, clock), courses, decisions,
                clock);
        fitting = new FittingPage(site, templates::fitting, facts, new ComposeReader(questions),
                new Composition(courses, decisions, lists, metrics), courses, lists, clock);
        caseworkerForm = new CaseworkerForm(site,
                new CaseworkerForm.Templates(templates::caseworker, templates::letter), cases,
                new CaseFields(regions, lists, clock), finder, phrasing, decisions,
                () -> RegistrationGuide.load().codelists(), clock);
        caseworker = new CaseworkerPages(site, new ManyCases(cases, phrasing, decisions, regions, lists, clock),
                templates::many);
        registrationPage = new RegistrationPage(site, new Registrations(RegistrationGuide::load),
                templates::registration);
        regionsPage = new RegionsPage(site, templates::regions, new Comparisons(catalog, regions, clock),
                new Packages(catalog, regions),
                regions, lists, clock);
        courseSearch = new CourseSearchPage(site, templates::courses, courses, new SearchFields(lists, regions, clock),
                lists);
        coursePages = new CoursePages(site, templates::tables, courses, lists, clock);
        listPages = new ListPages(site, templates::tables, new ListOverview(catalog, lists), editions, lists, regions,
                clock);
        editionPages = new EditionPages(site, templates::tables, editions, lists, clock);
    }

    /** Loaded on first use, since few requests need it and loading it would slow down every start. */
    private static final class Description {
        static final ApiDocument DOCUMENT = new ApiDocument();
    }

    public Routes routes() {
        return new Routes(this::refused,
                text("/", "start", templates::start),
                page("/tjek", citizen::answer), posted("/tjek", citizen::answer),
                page("/kurser", courseSearch::answer),
                page("/kurser/til-mig", fitting::answer), posted("/kurser/til-mig", fitting::answer),
                page("/kurser/{code}", visit -> coursePages.course(visit, visit.request().pathParameter("code"))),
                page("/lister", listPages::all),
                page("/lister/{list}", visit -> listPages.list(visit, visit.request().pathParameter("list"))),
                page("/lister/{list}/{edition}",
                        visit -> editionPages.edition(visit, EditionPath.of(visit.request()))),
                page("/sagsbehandler", caseworkerForm::answer), posted("/sagsbehandler", caseworkerForm::answer),
                Route.get("/sagsbehandler/flere", shown(caseworker::many)),
                Route.post("/sagsbehandler/flere", shown(caseworker::many)),
                page("/sagsbehandler/registrering", registrationPage::answer),
                page("/sagsbehandler/regioner", regionsPage::answer),
                text("/api", "api", page -> templates.api(page, Description.DOCUMENT)),
                text("/api/felter", "api.fields", page -> templates.apiFields(page, Description.DOCUMENT)),
                text("/was", "was", page -> templates.was(page, operator)),
                text("/privatliv", "privatliv", page -> templates.privatliv(page, operator)),
                Route.get("/favicon.ico", request -> redirect(302, site.assets().address("icon.svg"))),
                Route.get("/robots.txt", request -> Response.text(200, "text/plain; charset=utf-8", ROBOTS)),
                Route.any(Site.ELSEWHERE, shown(this::elsewhere)),
                Route.get("/assets/{name}", shown(this::asset)),
                description("/v1/openapi.json", () -> Response.json(200, Description.DOCUMENT.json())),
                description("/v1/openapi-3.0.json", () -> Response.json(200, Description.DOCUMENT.forOlderTools())));
    }

    private Route page(String resource, Function<Visit, Response> pages) {
        return Route.get(resource, shown(request -> pages.apply(Visit.of(request))));
    }

    private Route posted(String resource, Function<Visit, Response> pages) {
        return Route.post(resource, shown(request -> pages.apply(Visit.of(request))));
    }

    private static Route description(String resource, Supplier<Response> description) {
        return Route.get(resource, request -> {
            Fields.refuseParameters(request);
            return Conditional.answer(request, description.get());
        });
    }

    /** A page that is the same for everybody, named by the prefix of its texts. */
    private Route text(String resource, String name, Function<Page, JteModel> template) {
        return page(resource, visit -> Site.show(site.text(visit, visit.words().say(name + ".heading")),
                (page, nothing) -> template.apply(page), null));
    }

    /** Shows problems on a page. */
    private Endpoint shown(Endpoint endpoint) {
        return request -> {
            try {
                refusePersonalAddress(request);
                return slash(request).orElseGet(() -> endpoint.answer(request));
            } catch (Problem problem) {
                return refused(request, problem);
            }
        };
    }

    /** Addresses end up in browser histories and in logs, so a page refuses any that could identify a person. */
    private static void refusePersonalAddress(Request request) {
        Faults faults = new Faults();
        if (!Form.of(get(request)).refused().isEmpty()
                || request.target().parameters().values().stream().anyMatch(PersonalData::looksLikeCpr)) {
            faults.personal("");
        }
        faults.throwIfAny();
    }

    private Response asset(Request request) {
        String name = request.pathParameter("name");
        return site.assets().content(name)
                .map(content -> Site.secured(Response.text(200, Assets.type(name), content))
                        .with("Cache-Control", site.assets().cacheControl(name)))
                .orElseThrow(() -> Problem.notFound("Filen findes ikke.", "There is no such file."));
    }

    /** Redirects an address with a trailing slash to the one without, since a page's relative links depend on its depth. */
    private static Optional<Response> slash(Request request) {
        String path = request.path();
        int last = path.lastIndexOf('/', path.length() - 2);
        return Optional.of(path).filter(asked -> asked.endsWith("/") && last >= 0 && !asked.endsWith("//")
                && !Site.isForPrograms(request))
                .map(asked -> "../" + asked.substring(last + 1, asked.length() - 1))
                .map(address -> redirect(308, address + query(request)));
    }

    private static String query(Request request) {
        String query = Form.of(get(request)).query();
        return query.isEmpty() ? "" : "?" + query;
    }

    /** @param address relative to the requested one */
    private static Response redirect(int status, String address) {
        return Site.secured(new Response(status, Map.of("Location", address, "Cache-Control", "public, max-age=3600"),
                new byte[0], false));
    }

    private Response elsewhere(Request request) {
        throw Site.isForPrograms(request) ? Routes.noSuchRoute() : Problem.notFound(Words.both("problem.nowhere"));
    }

    /** Shows a problem to people on a page, and to programs as the API does. */
    private Response refused(Request request, Problem problem) {
        return Site.isForPrograms(request) ? problem.response(request.requestId()) : problem(request, problem);
    }

    private Response problem(Request request, Problem problem) {
        Visit visit = Visit.of(get(request));
        Words words = visit.words();
        String heading = "problem.heading." + problem.status();
        String key = "problem.told." + problem.status();
        List<String> faults = words.has(key) ? List.of(words.say(key, request.requestId()))
                : problem.faults().isEmpty() ? List.of(words.of(problem.title()))
                        : problem.faults().stream().map(Fault::text).map(words::of).toList();
        return Site.show(problem.status(),
                site.closed(visit, words.say(words.has(heading) ? heading : "problem.heading.400")),
                templates::problem, faults);
    }

    /** The request without its body, which could not be read. */
    private static Request get(Request request) {
        return new Request("GET", request.target(), request.query(), request.headers(), new byte[0],
                request.requestId(), request.caller());
    }
}
