package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.When;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import java.time.Clock;

/**
 * GET /v1/positive-lists: every list, with the edition in force on a day; and the routes below it.
 *
 * <p>{list}/editions, …/{edition} and …/{edition}/changes: the published editions of a list, the rows of one edition, and
 * how it differs from another. Packages and rates have routes of their own.
 */
final class PositiveListsEndpoint {
    private final ListOverview overview;
    private final Editions editions;
    private final Clock clock;

    PositiveListsEndpoint(Catalog catalog, KnownLists lists, Clock clock) {
        this.overview = new ListOverview(catalog, lists);
        this.editions = new Editions(catalog, lists);
        this.clock = clock;
    }

    Response all(Request request) {
        return AnswerWriter.cacheable(request, overview.on(When.of(request.query(), clock)));
    }

    Response editions(Request request) {
        return AnswerWriter.cacheable(request,
                editions.all(request.pathParameter("list"), When.of(request.query(), clock)));
    }

    Response changes(Request request) {
        return AnswerWriter.cacheable(request,
                editions.changes(ChangesQuestion.read(EditionPath.of(request), request.query(), clock)));
    }

    /** One edition with its rows: a page of them as JSON, all of them as CSV unless a page is asked for. */
    Response edition(Request request) {
        EditionQuestion question = EditionQuestion.read(EditionPath.of(request), request.query(),
                Format.accepted(request), clock);
        EditionRows found = editions.rows(question);
        Response response = switch (question.format()) {
            case CSV -> CourseCsv.edition(found.rows(), question.paging().of(found.rows().courses()));
            case JSON -> AnswerWriter.json(found.answer(question.paging()));
        };
        return Conditional.answer(request,
                question.paging().headers(response.with("Vary", "Accept"), request, found.size()));
    }
}
