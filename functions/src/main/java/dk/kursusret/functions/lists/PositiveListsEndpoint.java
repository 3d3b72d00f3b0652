package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.catalog.Layouts;
import dk.kursusret.catalog.Regions;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.When;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import java.time.Clock;
import java.util.List;

/** GET /v1/positive-lists: every list, with the edition in force on a day; and all that lies below that address. */
final class PositiveListsEndpoint implements Endpoint {
    private final ListOverview overview;
    private final Clock clock;
    private final Endpoint layout = new LayoutEndpoint(Layouts.load().official());
    private final Comparisons comparisons;
    private final Endpoint events;
    private final EditionsEndpoint editions;

    PositiveListsEndpoint(Catalog catalog, KnownLists lists, Regions regions, Clock clock) {
        this.overview = new ListOverview(catalog, lists);
        this.clock = clock;
        this.comparisons = new Comparisons(catalog, regions, clock);
        this.events = new EventsEndpoint(catalog, lists, clock);
        this.editions = new EditionsEndpoint(new Editions(catalog, lists), clock);
    }

    @Override
    public Response answer(Request request) {
        List<String> below = List.of(request.path().split("/")).stream().skip(3).toList();
        return switch (below.size()) {
            case 0 -> AnswerWriter.kept(request, overview.on(When.of(request.query(), clock)));
            case 1 -> beside(below.getFirst()).answer(request);
            case 2 -> editions.all(request);
            case 3 -> editions.one(request);
            default -> editions.changes(request);
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
}
