package dk.kursusret.bench.decision;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.eligibility.EligibilityEndpoint;
import dk.kursusret.functions.eligibility.Question;
import dk.kursusret.functions.eligibility.QuestionReader;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.rules.Decider;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.decision.Decision;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.PositiveLists;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The product, which is asked one question repeatedly. This is the only place in the module that calls the rules. */
final class Product {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-11-15T11:00:00Z"), ZoneOffset.UTC);
    private static final List<Scheme> SIX_WEEKS = List.of(Schemes.find("six-weeks").orElseThrow());
    private final Decider decider = new Decider(Decider.LAW_STANDS_UNTIL);
    private final Catalog catalog = new Catalog(new Editions(), CLOCK);
    private final Regions regions = Regions.load();
    private final KnownLists lists = KnownLists.load();
    private final Endpoint endpoint = new EligibilityEndpoint(catalog, regions, lists, CLOCK, Metrics.NONE).routes();
    private final Request request;
    private final Case kase;

    Product(Sample sample) {
        byte[] body = sample.body();
        request = new Request("POST", "/v1/eligibility", Map.of("lang", List.of("both"), "detail", List.of("full")),
                Map.of(), body, "bench");
        kase = kase(new QuestionReader(regions, lists).read(body, CivilDay.today(CLOCK), new Faults()));
    }

    Decision sixWeeks() {
        return decider.decide(kase, SIX_WEEKS);
    }

    /** Decides every scheme; texts are not rendered. */
    Decision allSchemes() {
        return decider.decide(kase, Schemes.ALL);
    }

    /** From the body's bytes to the answer's bytes, in both languages and with every condition. */
    Response request() {
        return endpoint.answer(request);
    }

    private Case kase(Question question) {
        LocalDate asOf = question.asOf();
        return Case.of(asOf, question.facts(), editions(asOf), catalog.rates(asOf, Optional.empty()).table(),
                question.facts().get(CaseFact.MUNICIPALITY).flatMap(code -> regions.around(code, asOf)));
    }

    /** Looked up once: what the catalog does for a question is part of the request's cost, not of the decision's. */
    private PositiveLists editions(LocalDate asOf) {
        PositiveLists inCatalog = catalog.lists(asOf, Optional.empty());
        Map<String, Edition> editions = new HashMap<>();
        for (KnownList list : lists.positive()) {
            inCatalog.inForce(list.id()).ifPresent(edition -> editions.put(list.id(), edition));
        }
        return list -> Optional.ofNullable(editions.get(list));
    }
}
