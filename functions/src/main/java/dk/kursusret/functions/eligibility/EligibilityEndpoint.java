package dk.kursusret.functions.eligibility;

import static dk.kursusret.gateway.http.Route.post;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.BatchAnswer;
import dk.kursusret.functions.answers.Detail;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.metrics.Metrics;
import java.time.Clock;
import java.util.List;

/** POST /v1/eligibility and /v1/eligibility/batch: may this person take this course, under which schemes, and why. */
public final class EligibilityEndpoint {
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

    public Routes routes() {
        return new Routes(post("/v1/eligibility", this::one), post("/v1/eligibility/batch", this::batch));
    }

    private Response one(Request request) {
        Asked asked = asked(request, Detail.FULL);
        return asked.written(decisions.answer(reader.read(request.body(), CivilDay.today(clock), asked.faults()),
                asked.language(), asked.detail()));
    }

    private Response batch(Request request) {
        Asked asked = asked(request, Detail.SUMMARY);
        return asked.written(batch(batches.read(request.body(), CivilDay.today(clock), asked.faults()),
                asked.language(), asked.detail()));
    }

    /** The language and detail asked for, and the faults found in the query parameters. */
    private record Asked(Language language, Detail detail, Faults faults) {

        Response written(Object answer) {
            return Response.json(200, new AnswerWriter(language, detail).bytes(answer))
                    .with("Cache-Control", "no-store").with("Vary", "Accept-Language");
        }
    }

    private static Asked asked(Request request, Detail usual) {
        Faults faults = new Faults();
        Fields parameters = Fields.ofQuery(request, PARAMETERS, faults);
        return new Asked(Language.of(parameters.oneOf("lang", List.of("da", "en", "both")),
                request.header("Accept-Language")),
                parameters.oneOf("detail", List.of("full", "summary"))
                        .map(detail -> detail.equals("full") ? Detail.FULL : Detail.SUMMARY).orElse(usual),
                faults);
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
