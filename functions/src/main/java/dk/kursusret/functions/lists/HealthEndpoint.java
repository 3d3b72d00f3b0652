package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.lists.HealthAnswer;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Fields;
import java.time.Clock;
import java.util.Optional;

/**
 * GET /v1/health: that questions are answered, and whether each list that there is today has an edition to answer them by. It is
 * degraded where one has not: what rests on that list is then answered by "not known".
 */
final class HealthEndpoint implements Endpoint {
    private final Catalog catalog;
    private final KnownLists lists;
    private final Clock clock;

    HealthEndpoint(Catalog catalog, KnownLists lists, Clock clock) {
        this.catalog = catalog;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        Fields.refuseParameters(request);
        return AnswerWriter.json(HealthAnswer.of(lists.positive(),
                list -> catalog.history(list.id(), Optional.empty()), CivilDay.today(clock)))
                .with("Cache-Control", "no-store");
    }
}
