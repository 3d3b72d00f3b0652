package dk.kursusret.functions.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.RateTable;
import dk.kursusret.functions.Conditional;
import dk.kursusret.functions.RateJson;
import dk.kursusret.functions.input.Faults;
import dk.kursusret.functions.input.Fields;
import dk.kursusret.gateway.Endpoint;
import dk.kursusret.gateway.Json;
import dk.kursusret.gateway.Request;
import dk.kursusret.gateway.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** GET /v1/rates: the amounts that apply on a day, or all of them, with dates and sources. */
final class RatesEndpoint implements Endpoint {
    private final RateTable rates;

    RatesEndpoint(RateTable rates) {
        this.rates = rates;
    }

    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        Optional<LocalDate> asOf = Fields.ofQuery(request, List.of("asOf"), faults).day("asOf");
        faults.throwIfAny();
        ObjectNode body = Json.object();
        asOf.ifPresent(day -> body.put("asOf", day.toString()));
        ArrayNode all = body.putArray("rates");
        rates.all().stream().filter(rate -> asOf.map(rate::appliesOn).orElse(true))
                .forEach(rate -> all.add(RateJson.of(rate)));
        return Conditional.answer(request, Response.json(200, body));
    }
}
