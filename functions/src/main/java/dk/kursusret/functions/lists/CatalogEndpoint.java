package dk.kursusret.functions.lists;

import static dk.kursusret.functions.answers.AnswerWriter.cacheable;
import static dk.kursusret.gateway.http.Route.get;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.layout.Layouts;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.RatesAnswer;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.HealthAnswer;
import dk.kursusret.functions.answers.lists.RegionsAnswer;
import dk.kursusret.functions.eligibility.LawStandsUntil;
import dk.kursusret.functions.registration.RegistrationsEndpoint;
import dk.kursusret.functions.registration.SettlementEndpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.rules.registration.PoolAccounts;
import dk.kursusret.rules.registration.RegistrationGuide;
import dk.kursusret.rules.registration.Statements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The routes that need no facts about a person. */
public final class CatalogEndpoint {
    private final Catalog catalog;
    private final KnownLists lists;
    private final Regions regions;
    private final Packages packages;
    private final Clock clock;
    private final ListWatch watch;
    private final Routes routes;

    public CatalogEndpoint(Catalog catalog, KnownLists lists, Regions regions, Clock clock, Metrics metrics) {
        this.catalog = catalog;
        this.lists = lists;
        this.regions = regions;
        this.packages = new Packages(catalog, regions);
        this.clock = clock;
        this.watch = new ListWatch(catalog, lists, metrics);
        CoursesEndpoint courses = new CoursesEndpoint(new Courses(catalog, lists, regions, clock), clock);
        PositiveListsEndpoint positive = new PositiveListsEndpoint(catalog, lists, clock);
        LayoutEndpoint layout = new LayoutEndpoint(Layouts.load().official());
        Comparisons comparisons = new Comparisons(catalog, regions, clock);
        LocalDate lawStandsUntil = LawStandsUntil.configured();
        RulesEndpoint rules = new RulesEndpoint(clock, lawStandsUntil);
        RegistrationsEndpoint registrations = new RegistrationsEndpoint(RegistrationGuide::load);
        routes = new Routes(
                get("/v1/courses", courses::search),
                get("/v1/courses/{code}", courses::one),
                get("/v1/positive-lists", positive::all),
                get("/v1/positive-lists/compare", request -> cacheable(request, comparisons.compare(request.query()))),
                get("/v1/positive-lists/events", new EventsEndpoint(catalog, lists, clock)),
                get("/v1/positive-lists/schema.json", layout::schema),
                get("/v1/positive-lists/template.csv", layout::template),
                get("/v1/positive-lists/{list}/editions", positive::editions),
                get("/v1/positive-lists/{list}/editions/{edition}", positive::edition),
                get("/v1/positive-lists/{list}/editions/{edition}/changes", positive::changes),
                get("/v1/packages", request -> cacheable(request, packages.all(When.of(request.query(), clock)))),
                get("/v1/packages/{id}", request -> cacheable(request,
                        packages.one(request.pathParameter("id"), When.of(request.query(), clock)))),
                get("/v1/regions", this::regions),
                get("/v1/rates", this::rates),
                get("/v1/rules", rules::all),
                get("/v1/rules/sources", rules::sources),
                get("/v1/rules/{scheme}", rules::scheme),
                get("/v1/health", this::health),
                get("/v1/registrations/check", registrations::check),
                get("/v1/registrations/codes", registrations::codes),
                get("/v1/registrations/codes/{codelist}", registrations::codelist),
                get("/v1/settlement", new SettlementEndpoint(new PoolAccounts(Statements.load(),
                        (id, day) -> catalog.rates(day, Optional.empty()).table().on(id, day), lawStandsUntil))));
    }

    public Routes routes() {
        return routes;
    }

    /** GET /v1/regions: regions with their municipalities and neighbours on a day. */
    private Response regions(Request request) {
        Faults faults = new Faults();
        LocalDate asOf = Fields.ofQuery(request, List.of("asOf"), faults).day("asOf").orElse(CivilDay.today(clock));
        faults.throwIfAny();
        return cacheable(request, RegionsAnswer.of(asOf, regions));
    }

    /** GET /v1/rates: the rates that apply on a day, or all of them, with dates and sources, and the edition in use. */
    private Response rates(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, List.of("asOf", "knownOn"), faults);
        Optional<LocalDate> asOf = fields.day("asOf");
        Optional<LocalDate> knownOn = fields.day("knownOn");
        faults.throwIfAny();
        return cacheable(request, RatesAnswer.of(asOf, knownOn,
                catalog.rates(asOf.orElse(CivilDay.today(clock)), knownOn), catalog.editions(RateTable.LIST)));
    }

    /**
     * GET /v1/health: whether questions can be answered, and whether each list that exists today has an edition in force.
     */
    private Response health(Request request) {
        Fields.refuseParameters(request);
        HealthAnswer health = HealthAnswer.of(lists.positive(), list -> catalog.history(list.id(), Optional.empty()),
                CivilDay.today(clock), () -> catalog.held().map(Catalog.Held::since));
        watch.report(health, clock.instant());
        return AnswerWriter.json(health).with("Cache-Control", "no-store");
    }
}
