package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Adjoining;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.catalog.LabourMarketRegion;
import dk.kursusret.catalog.Municipality;
import dk.kursusret.catalog.Regions;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
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
        ObjectNode body = Json.object().put("asOf", asOf.toString());
        ArrayNode all = body.putArray("regions");
        regions.regions(asOf).forEach(region -> all.add(region(region, asOf)));
        return Conditional.answer(request, Response.json(200, body));
    }

    private ObjectNode region(LabourMarketRegion region, LocalDate asOf) {
        Adjoining adjoining = regions.adjoining(region.code(), asOf);
        ObjectNode node = Json.object().put("code", region.code()).put("name", region.name());
        adjoining.regions().forEach(node.putArray("adjoining")::add);
        node.put("adjoiningBasis", adjoining.basis().name());
        ArrayNode municipalities = node.putArray("municipalities");
        regions.municipalitiesOf(region.code(), asOf)
                .forEach(municipality -> municipalities.add(municipality(municipality, asOf)));
        return node;
    }

    private static ObjectNode municipality(Municipality municipality, LocalDate asOf) {
        Municipality.Membership membership = municipality.on(asOf).orElseThrow();
        ObjectNode node = Json.object().put("code", municipality.code()).put("name", municipality.name());
        node.setAll(CourseJson.period("firstDay", "lastDay", membership.validity()));
        return node.put("source", membership.source());
    }
}
