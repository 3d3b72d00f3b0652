package dk.kursusret.functions.lists;

import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.CompareAnswer;
import dk.kursusret.functions.answers.lists.PackageView;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import java.time.Clock;

/** GET /v1/packages and /v1/packages/{id}: course packages, and which of their courses each region's list has. */
final class PackagesEndpoint implements Endpoint {
    private final Packages packages;
    private final Clock clock;

    PackagesEndpoint(Packages packages, Clock clock) {
        this.packages = packages;
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        When when = When.of(request.query(), clock);
        return AnswerWriter.kept(request, request.pathParameter("id").<Object>map(id -> packages.one(id, when))
                .orElseGet(() -> packages.all(when)));
    }
}
