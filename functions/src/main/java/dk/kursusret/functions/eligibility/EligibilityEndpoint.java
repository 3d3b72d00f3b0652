package dk.kursusret.functions.eligibility;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.BatchAnswer;
import dk.kursusret.functions.answers.Detail;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.metrics.Metrics;
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

    public EligibilityEndpoint(Catalog catalog, Regions regions, KnownLists lists, Clock clock, Metrics metrics) {
        this.decisions = new Decisions(catalog, regions, metrics);
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
        AnswerWriter writer = new AnswerWriter(language, detail);
        byte[] body = writer.bytes(batch ? batch(batches.read(request.body(), today, faults), language, detail)
                : decisions.answer(reader.read(request.body(), today, faults), language, detail));
        return Response.json(200, body).with("Cache-Control", "no-store").with("Vary", "Accept-Language");
    }

    private BatchAnswer batch(List<BatchReader.Item> items, Language language, Detail detail) {
        return new BatchAnswer(items.stream().map(item -> switch (item) {
            case BatchReader.Understood(Question question) ->
                BatchAnswer.Item.of(decisions.answer(question, language, detail));
            case BatchReader.NotUnderstood(Problem problem) ->
                BatchAnswer.Item.of(problem.status(), problem.body());
        }).toList());
    }
}
