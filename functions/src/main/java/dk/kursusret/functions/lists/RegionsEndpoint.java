package dk.kursusret.functions.lists;

import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.lists.RegionsAnswer;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.catalog.Regions;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** GET /v1/regions: regions with their municipalities and neighbours on a day. */
final class RegionsEndpoint implements Endpoint {
    private final Regions regions;
    private final Clock clock;

    RegionsEndpoint(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        LocalDate asOf = Fields.ofQuery(request, List.of("asOf"), faults).day("asOf").orElse(CivilDay.today(clock));
        faults.throwIfAny();
        return AnswerWriter.kept(request, RegionsAnswer.of(asOf, regions));
    }
}
