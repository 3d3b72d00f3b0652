package dk.kursusret.functions.lists;

import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.lists.CourseSearch.Result;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import java.time.Clock;

/** GET /v1/courses and /v1/courses/{code}: which courses are on which lists on a day. */
final class CoursesEndpoint {
    private final Courses courses;
    private final Clock clock;

    CoursesEndpoint(Courses courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    Response one(Request request) {
        return AnswerWriter.cacheable(request,
                courses.course(request.pathParameter("code"), When.of(request.query(), clock)));
    }

    Response search(Request request) {
        CourseQuery query = courses.query(request);
        Result found = courses.find(query);
        Response response = switch (query.format()) {
            case CSV -> CourseCsv.hits(query.paging().of(found.hits()), query.when().asOf());
            case JSON -> AnswerWriter.json(courses.answer(query, found));
        };
        return Conditional.answer(request,
                query.paging().headers(response.with("Vary", "Accept"), request, found.hits().size()));
    }
}
