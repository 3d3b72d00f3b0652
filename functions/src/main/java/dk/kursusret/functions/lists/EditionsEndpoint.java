package dk.kursusret.functions.lists;

import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.CompareAnswer;
import dk.kursusret.functions.answers.lists.PackageView;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import java.time.Clock;

/**
 * GET /v1/positive-lists/{list}/editions, …/{edition} and …/{edition}/changes: what was published of a list, the rows of
 * one edition, and what it has that another had not. Packages and rates have routes of their own.
 */
final class EditionsEndpoint {
    private final Editions editions;
    private final Clock clock;

    EditionsEndpoint(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    Response all(Request request) {
        When when = When.of(request.query(), clock);
        return AnswerWriter.kept(request, editions.all(EditionPath.of(request).list(), when));
    }

    /** One edition with its rows, page by page; as a table whole. */
    Response one(Request request) {
        EditionQuestion question = EditionQuestion.read(EditionPath.of(request), request.query(),
                Format.accepted(request), clock);
        EditionRows found = editions.rows(question);
        Response response = switch (question.format()) {
            case CSV -> CourseCsv.edition(found.rows(), question.paging().of(found.rows().entries()));
            case JSON -> AnswerWriter.json(found.answer(question.paging()));
        };
        return Conditional.answer(request,
                question.paging().headers(response.with("Vary", "Accept"), request, found.size()));
    }

    Response changes(Request request) {
        return AnswerWriter.kept(request,
                editions.changes(ChangesQuestion.read(EditionPath.of(request), request.query(), clock)));
    }
}
