package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.RateTable;
import dk.kursusret.catalog.RatesInUse;
import dk.kursusret.catalog.Withdrawal;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.RateView;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import java.time.Clock;
import java.time.Instant;
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
        RatesInUse inUse = catalog.rates(asOf.orElse(CivilDay.today(clock)), knownOn);
        ObjectNode body = Json.object();
        asOf.ifPresent(day -> body.put("asOf", day.toString()));
        knownOn.ifPresent(day -> body.put("knownOn", day.toString()));
        body.set("inUse", inUse(inUse));
        ArrayNode editions = body.putArray("editions");
        catalog.editions(RateTable.LIST).stream().filter(record -> record.publishedAt().isPresent())
                .forEach(record -> editions.add(edition(record)));
        ArrayNode rates = body.putArray("rates");
        asOf.map(inUse.table()::on).orElse(inUse.table().all())
                .forEach(rate -> rates.add(AnswerWriter.tree(RateView.of(rate))));
        return Conditional.answer(request, Response.json(200, body));
    }

    /** The hash is that of the amounts, as it goes into the name of a decision. */
    private static ObjectNode inUse(RatesInUse rates) {
        ObjectNode node = Json.object()
                .put("edition", rates.edition().map(e -> e.record().firstDay().toString()).orElse(null))
                .put("origin", rates.edition().map(e -> e.record().source().origin().name()).orElse("SHIPPED"))
                .put("ratesSha256", rates.table().sha256()).put("rates", rates.table().all().size());
        rates.edition().map(LoadedEdition::record).ifPresent(record -> node.setAll(edition(record)));
        return node;
    }

    private static ObjectNode edition(EditionRecord record) {
        return Json.object().put("edition", record.firstDay().toString()).put("sha256", record.sha256())
                .put("source", record.source().fileName()).put("door", record.source().door().name())
                .put("publishedAt", record.publishedAt().map(Instant::toString).orElse(null))
                .put("withdrawnAt",
                        record.withdrawal().map(Withdrawal::stamp).map(s -> s.at().toString()).orElse(null));
    }
}
