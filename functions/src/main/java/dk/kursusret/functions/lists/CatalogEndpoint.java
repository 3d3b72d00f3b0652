package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.catalog.Regions;
import dk.kursusret.functions.eligibility.LawStandsUntil;
import dk.kursusret.functions.registration.RegistrationsEndpoint;
import dk.kursusret.functions.registration.SettlementEndpoint;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.registration.PoolAccounts;
import dk.kursusret.rules.registration.RegistrationGuide;
import dk.kursusret.rules.registration.Statements;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The reads that need no facts about a person, by the first word of their path. */
public final class CatalogEndpoint implements Endpoint {
    private final Map<String, Endpoint> byResource;

    public CatalogEndpoint(Catalog catalog, KnownLists lists, Regions regions, Clock clock) {
        byResource = Map.of(
                "courses", new CoursesEndpoint(new Courses(catalog, lists, regions, clock), clock),
                "positive-lists", new PositiveListsEndpoint(catalog, lists, regions, clock),
                "packages", new PackagesEndpoint(new Packages(catalog, regions), clock),
                "regions", new RegionsEndpoint(regions, clock),
                "rates", new RatesEndpoint(catalog, clock),
                "rules", new RulesEndpoint(clock, LawStandsUntil.configured()),
                "registrations", new RegistrationsEndpoint(RegistrationGuide.load()),
                "settlement", new SettlementEndpoint(new PoolAccounts(Statements.load(),
                        (id, day) -> catalog.rates(day, Optional.empty()).table().on(id, day))),
                "health", new HealthEndpoint(catalog, lists, clock));
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
}
