package dk.kursusret.functions.eligibility;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.catalog.Regions;
import dk.kursusret.functions.answers.Engine;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.functions.eligibility.DecisionJson.Detail;
import dk.kursusret.functions.eligibility.Decisions.Decided;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.decision.Decision;
import dk.kursusret.rules.texts.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** POST /v1/eligibility and /v1/eligibility/batch: may this person take this course, under which scheme, and why. */
public final class EligibilityEndpoint implements Endpoint {
    private static final List<String> PARAMETERS = List.of("lang", "detail");
    private final Decisions decisions;
    private final Clock clock;
    private final QuestionReader reader;
    private final BatchReader batches;

    public EligibilityEndpoint(Catalog catalog, Regions regions, KnownLists lists, Clock clock) {
        this.decisions = new Decisions(catalog, regions);
        this.clock = clock;
        this.reader = new QuestionReader(regions, lists);
        this.batches = new BatchReader(reader);
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
        Decided decided = decisions.decide(question);
        Decision decision = decided.decision();
        DecisionJson json = new DecisionJson(language, detail);
        ObjectNode body = Json.object();
        body.put("decisionId", decisions.id(decided, language, detail));
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
}
