package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.catalog.RateTable;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.RatesAnswer;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** GET /v1/rates: the amounts that apply on a day, or all of them, with dates and sources, and where they come from. */
final class RatesEndpoint implements Endpoint {
    private final Catalog catalog;
    private final Clock clock;

    RatesEndpoint(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, List.of("asOf", "knownOn"), faults);
        Optional<LocalDate> asOf = fields.day("asOf");
        Optional<LocalDate> knownOn = fields.day("knownOn");
        faults.throwIfAny();
        return AnswerWriter.kept(request, RatesAnswer.of(asOf, knownOn,
                catalog.rates(asOf.orElse(CivilDay.today(clock)), knownOn), catalog.editions(RateTable.LIST)));
    }
}
