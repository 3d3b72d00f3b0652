package dk.kursusret.functions.compose;

import static dk.kursusret.gateway.http.Route.post;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.Detail;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.functions.answers.lists.ComposeAnswer;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.eligibility.QuestionReader;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.functions.lists.Paging;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.metrics.Metrics;
import java.time.Clock;
import java.util.List;

/** POST /v1/courses/compose: which listed courses suit this person. */
public final class ComposeEndpoint {
    private static final List<String> PARAMETERS = List.of("lang", "page", "perPage");
    private static final int MAX_PER_PAGE = 100;
    private final Composition composition;
    private final ComposeReader reader;
    private final Clock clock;

    public ComposeEndpoint(Catalog catalog, Regions regions, KnownLists lists, Clock clock, Metrics metrics) {
        this.composition = new Composition(new Courses(catalog, lists, regions, clock),
                new Decisions(catalog, regions, metrics), lists, metrics);
        this.reader = new ComposeReader(new QuestionReader(regions, lists));
        this.clock = clock;
    }

    public Routes routes() {
        return new Routes(post("/v1/courses/compose", this::fitting));
    }

    private Response fitting(Request request) {
        Faults faults = new Faults();
        Fields parameters = Fields.ofQuery(request, PARAMETERS, faults);
        Language language = Language.of(parameters.oneOf("lang", List.of("da", "en", "both")),
                request.header("Accept-Language"));
        Paging paging = Paging.of(parameters, MAX_PER_PAGE);
        ComposeAnswer answer = composition.answer(reader.read(request.body(), CivilDay.today(clock), faults), paging);
        Response response = Response.json(200, new AnswerWriter(language, Detail.FULL).bytes(answer))
                .with("Cache-Control", "no-store").with("Vary", "Accept-Language");
        return paging.headers(response, request, answer.part().total());
    }
}
