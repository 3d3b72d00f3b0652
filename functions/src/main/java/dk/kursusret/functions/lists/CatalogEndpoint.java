package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownLists;
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
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.rules.registration.PoolAccounts;
import dk.kursusret.rules.registration.RegistrationGuide;
import dk.kursusret.rules.registration.Statements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reads that need no facts about a person, by the first word of their path. */
public final class CatalogEndpoint implements Endpoint {
    private final Catalog catalog;
    private final KnownLists lists;
    private final Regions regions;
    private final Packages packages;
    private final Clock clock;
    private final ListWatch watch;
    private final Map<String, Endpoint> byResource;

    public CatalogEndpoint(Catalog catalog, KnownLists lists, Regions regions, Clock clock, Metrics metrics) {
        this.catalog = catalog;
        this.lists = lists;
        this.regions = regions;
        this.packages = new Packages(catalog, regions);
        this.clock = clock;
        this.watch = new ListWatch(catalog, lists, metrics);
        byResource = Map.of(
                "courses", new CoursesEndpoint(new Courses(catalog, lists, regions, clock), clock),
                "positive-lists", new PositiveListsEndpoint(catalog, lists, regions, clock),
                "packages", this::packages, "regions", this::regions, "rates", this::rates,
                "rules", new RulesEndpoint(clock, LawStandsUntil.configured()),
                "registrations", new RegistrationsEndpoint(RegistrationGuide.load()),
                "settlement", new SettlementEndpoint(new PoolAccounts(Statements.load(),
                        (id, day) -> catalog.rates(day, Optional.empty()).table().on(id, day))),
                "health", this::health);
    }

    @Override
    public Response answer(Request request) {
        String[] words = request.path().split("/");
        Endpoint endpoint = words.length > 2 ? byResource.get(words[2]) : null;
        if (endpoint == null) {
            throw Problem.notFound("Adressen findes ikke.", "There is nothing at this address.");
        }
        return endpoint.answer(request);
    }

    /** GET /v1/packages and /v1/packages/{id}: course packages, and which of their courses each region's list has. */
    private Response packages(Request request) {
        When when = When.of(request.query(), clock);
        return AnswerWriter.kept(request, request.pathParameter("id").<Object>map(id -> packages.one(id, when))
                .orElseGet(() -> packages.all(when)));
    }

    /** GET /v1/regions: regions with their municipalities and neighbours on a day. */
    private Response regions(Request request) {
        Faults faults = new Faults();
        LocalDate asOf = Fields.ofQuery(request, List.of("asOf"), faults).day("asOf").orElse(CivilDay.today(clock));
        faults.throwIfAny();
        return AnswerWriter.kept(request, RegionsAnswer.of(asOf, regions));
    }

    /** GET /v1/rates: the amounts that apply on a day, or all of them, with dates and sources, and where they come from. */
    private Response rates(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, List.of("asOf", "knownOn"), faults);
        Optional<LocalDate> asOf = fields.day("asOf");
        Optional<LocalDate> knownOn = fields.day("knownOn");
        faults.throwIfAny();
        return AnswerWriter.kept(request, RatesAnswer.of(asOf, knownOn,
                catalog.rates(asOf.orElse(CivilDay.today(clock)), knownOn), catalog.editions(RateTable.LIST)));
    }

    /**
     * GET /v1/health: that questions are answered, and whether each list that there is today has an edition to answer them
     * by.
     */
    private Response health(Request request) {
        Fields.refuseParameters(request);
        HealthAnswer health = HealthAnswer.of(lists.positive(), list -> catalog.history(list.id(), Optional.empty()),
                CivilDay.today(clock), () -> catalog.held().map(Catalog.Held::since));
        watch.tell(health, clock.instant());
        return AnswerWriter.json(health).with("Cache-Control", "no-store");
    }
}
