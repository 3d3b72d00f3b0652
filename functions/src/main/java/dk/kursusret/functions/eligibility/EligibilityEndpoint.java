package dk.kursusret.functions.eligibility;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.catalog.RateTable;
import dk.kursusret.catalog.Regions;
import dk.kursusret.functions.Engine;
import dk.kursusret.functions.Language;
import dk.kursusret.functions.eligibility.DecisionJson.Detail;
import dk.kursusret.functions.input.BatchReader;
import dk.kursusret.functions.input.Faults;
import dk.kursusret.functions.input.Fields;
import dk.kursusret.functions.input.Question;
import dk.kursusret.functions.input.QuestionReader;
import dk.kursusret.gateway.Endpoint;
import dk.kursusret.gateway.Json;
import dk.kursusret.gateway.Problem;
import dk.kursusret.gateway.Request;
import dk.kursusret.gateway.Response;
import dk.kursusret.rules.Case;
import dk.kursusret.rules.Decider;
import dk.kursusret.rules.Region;
import dk.kursusret.rules.decision.Decision;
import dk.kursusret.rules.fact.CaseFact;
import dk.kursusret.rules.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** POST /v1/eligibility and /v1/eligibility/batch: may this person take this course, under which scheme, and why. */
public final class EligibilityEndpoint implements Endpoint {
    private static final List<String> PARAMETERS = List.of("lang", "detail");
    private final Catalog catalog;
    private final Regions regions;
    private final RateTable rates;
    private final Clock clock;
    private final QuestionReader reader;
    private final BatchReader batches;
    private final DecisionId ids;

    public EligibilityEndpoint(Catalog catalog, Regions regions, KnownLists lists, RateTable rates, Clock clock) {
        this.catalog = catalog;
        this.regions = regions;
        this.rates = rates;
        this.clock = clock;
        this.reader = new QuestionReader(regions, lists);
        this.batches = new BatchReader(reader);
        this.ids = new DecisionId(DecisionId.sha256(rates.all().toString()));
    }

    @Override
    public Response answer(Request request) {
        boolean batch = request.path().endsWith("/batch");
        Faults faults = new Faults();
        Fields parameters = Fields.ofQuery(request, PARAMETERS, faults);
        Language language = Language.of(parameters.oneOf("lang", List.of("da", "en", "both")),
                request.header("Accept-Language"));
        Detail detail = parameters.oneOf("detail", List.of("full", "summary"))
                .map(d -> d.equals("full") ? Detail.FULL : Detail.SUMMARY).orElse(batch ? Detail.SUMMARY : Detail.FULL);
        LocalDate today = CivilDay.today(clock);
        ObjectNode body = batch ? batch(batches.read(request.body(), today, faults), language, detail)
                : answer(reader.read(request.body(), today, faults), language, detail);
        return Response.json(200, body).with("Cache-Control", "no-store").with("Vary", "Accept-Language");
    }

    private ObjectNode batch(List<BatchReader.Item> items, Language language, Detail detail) {
        ObjectNode body = Json.object();
        ArrayNode results = body.putArray("results");
        for (BatchReader.Item item : items) {
            ObjectNode node = results.addObject();
            switch (item) {
                case BatchReader.Understood(Question question) ->
                    node.put("status", 200).set("result", answer(question, language, detail));
                case BatchReader.NotUnderstood(Problem problem) ->
                    node.put("status", problem.status()).set("problem", problem.body());
            }
        }
        return body;
    }

    private ObjectNode answer(Question question, Language language, Detail detail) {
        Decision decision = Decider.decide(kase(question), question.schemes());
        DecisionJson json = new DecisionJson(language, detail);
        ObjectNode body = Json.object();
        body.put("decisionId", ids.of(question, language, detail, decision));
        body.put("asOf", decision.asOf().toString());
        question.knownOn().ifPresent(day -> body.put("knownOn", day.toString()));
        body.put("advisory", true);
        body.set("advisoryText", language.json(Texts.of("advisory")));
        body.put("engine", Engine.VERSION);
        body.set("summary", language.json(decision.summary()));
        decision.region().ifPresent(region -> body.set("region", json.region(region)));
        ArrayNode results = body.putArray("results");
        decision.results().forEach(result -> results.add(json.scheme(result)));
        return body;
    }

    private Case kase(Question question) {
        Optional<Region> region = question.facts().get(CaseFact.MUNICIPALITY)
                .flatMap(code -> regions.around(code, question.asOf()));
        RateTable known = question.knownOn().map(rates::knownOn).orElse(rates);
        return new Case(question.asOf(), question.facts(), catalog.lists(question.asOf(), question.knownOn()), known,
                region, List.of());
    }
}
