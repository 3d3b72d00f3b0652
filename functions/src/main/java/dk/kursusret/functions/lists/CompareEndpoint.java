package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.LabourMarketRegion;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.Regions;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** GET /v1/positive-lists/compare: courses that some of the regions have and others lack. */
final class CompareEndpoint implements Endpoint {
    private static final int FEWEST = 2;
    private static final int MOST = 8;
    private final Catalog catalog;
    private final Regions regions;
    private final Clock clock;

    CompareEndpoint(Catalog catalog, Regions regions, Clock clock) {
        this.catalog = catalog;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, List.of("regions", "asOf", "knownOn"), faults);
        When when = When.of(fields, clock);
        if (!request.query().containsKey("regions")) {
            fields.require("regions");
        }
        List<String> codes = fields.several("regions", regions.codes(), FEWEST, MOST);
        faults.throwIfAny();
        ObjectNode body = when.json();
        return Conditional.answer(request, Response.json(200, compared(body, codes, when)));
    }

    private ObjectNode compared(ObjectNode body, List<String> codes, When when) {
        Map<String, LoadedEdition> inForce = new LinkedHashMap<>();
        codes.forEach(code -> catalog.inForce(code, when.asOf(), when.knownOn())
                .ifPresent(edition -> inForce.put(code, edition)));
        RegionComparison comparison = new RegionComparison(inForce);
        ArrayNode named = body.putArray("regions");
        codes.forEach(code -> named.add(region(code, Optional.ofNullable(inForce.get(code)))));
        body.put("shared", comparison.shared());
        ArrayNode differences = body.putArray("differences");
        comparison.differences().forEach(difference -> differences.add(difference(difference)));
        body.setAll(PackageJson.advisory());
        ArrayNode missing = body.putArray("missingData");
        codes.stream().filter(code -> !inForce.containsKey(code)).forEach(code -> missing.add("list:" + code));
        return body;
    }

    private ObjectNode region(String code, Optional<LoadedEdition> edition) {
        ObjectNode node = Json.object().put("region", code)
                .put("name", regions.region(code).map(LabourMarketRegion::name).orElse(null));
        node.set("listEdition", edition.map(CourseJson::edition).orElse(null));
        node.put("courses", edition.map(found -> found.entries().size()).orElse(null));
        return node;
    }

    private static ObjectNode difference(RegionComparison.Difference difference) {
        ObjectNode node = CourseJson.of(difference.entry());
        difference.on().forEach(node.putArray("on")::add);
        difference.lackedBy().forEach(node.putArray("lackedBy")::add);
        difference.sameTitleIn().forEach(node.putArray("sameTitleIn")::add);
        return node;
    }
}
