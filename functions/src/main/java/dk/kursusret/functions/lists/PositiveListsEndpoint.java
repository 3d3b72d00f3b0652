package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.layout.Layouts;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.When;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import java.time.Clock;
import java.util.List;

/**
 * GET /v1/positive-lists: every list, with the edition in force on a day; and all that lies below that address.
 *
 * <p>{list}/editions, …/{edition} and …/{edition}/changes: what was published of a list, the rows of one edition, and what
 * it has that another had not. Packages and rates have routes of their own.
 */
final class PositiveListsEndpoint implements Endpoint {
    private final ListOverview overview;
    private final Editions editions;
    private final Comparisons comparisons;
    private final Endpoint events;
    private final Endpoint layout = new LayoutEndpoint(Layouts.load().official());
    private final Clock clock;

    PositiveListsEndpoint(Catalog catalog, KnownLists lists, Regions regions, Clock clock) {
        this.overview = new ListOverview(catalog, lists);
        this.editions = new Editions(catalog, lists);
        this.comparisons = new Comparisons(catalog, regions, clock);
        this.events = new EventsEndpoint(catalog, lists, clock);
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        List<String> below = List.of(request.path().split("/")).stream().skip(3).toList();
        EditionPath path = EditionPath.of(request);
        return switch (below.size()) {
            case 0 -> AnswerWriter.kept(request, overview.on(When.of(request.query(), clock)));
            case 1 -> beside(below.getFirst()).answer(request);
            case 2 -> AnswerWriter.kept(request, editions.all(path.list(), When.of(request.query(), clock)));
            case 3 -> rows(request, EditionQuestion.read(path, request.query(), Format.accepted(request), clock));
            default -> AnswerWriter.kept(request,
                    editions.changes(ChangesQuestion.read(path, request.query(), clock)));
        };
    }

    private Endpoint beside(String word) {
        return switch (word) {
            case "compare" -> request -> AnswerWriter.kept(request, comparisons.compare(request.query()));
            case "events" -> events;
            case "template.csv", "schema.json" -> layout;
            default -> throw Problem.notFound("Adressen findes ikke.", "There is nothing at this address.");
        };
    }

    /** One edition with its rows, page by page; as a table whole. */
    private Response rows(Request request, EditionQuestion question) {
        EditionRows found = editions.rows(question);
        Response response = switch (question.format()) {
            case CSV -> CourseCsv.edition(found.rows(), question.paging().of(found.rows().entries()));
            case JSON -> AnswerWriter.json(found.answer(question.paging()));
        };
        return Conditional.answer(request,
                question.paging().headers(response.with("Vary", "Accept"), request, found.size()));
    }
}
