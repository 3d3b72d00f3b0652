package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.CoursePackage;
import dk.kursusret.catalog.Entry;
import dk.kursusret.catalog.LabourMarketRegion;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.Regions;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.lists.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** GET /v1/packages and /v1/packages/{id}: course packages, and which of their courses each region's list has. */
final class PackagesEndpoint implements Endpoint {
    private final Catalog catalog;
    private final Regions regions;
    private final PackageJson json;
    private final Clock clock;

    PackagesEndpoint(Catalog catalog, Regions regions, Clock clock) {
        this.catalog = catalog;
        this.regions = regions;
        this.json = new PackageJson(regions);
        this.clock = clock;
    }

    /** What holds on a day: the packages, and the list of each region that exists on it. */
    private record Known(LocalDate day, Optional<LoadedEdition> packages,
            Map<String, Optional<LoadedEdition>> byRegion) {

        List<CoursePackage> all() {
            return packages.stream().flatMap(edition -> edition.entries().stream()).map(Entry::coursePackage)
                    .flatMap(Optional::stream).toList();
        }

        /** However the id is spelt. */
        Optional<CoursePackage> find(String id) {
            return all().stream().filter(found -> Slug.folded(found.id()).equals(Slug.folded(id))).findFirst();
        }
    }

    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, List.of("asOf", "knownOn"), faults);
        When when = When.of(fields, clock);
        faults.throwIfAny();
        Known known = known(when);
        ObjectNode body = when.json();
        body.set("listEdition", known.packages().map(CourseJson::edition).orElse(null));
        request.pathParameter("id").ifPresentOrElse(id -> body.setAll(one(known, id)), () -> all(body, known));
        body.setAll(PackageJson.experience(known.packages()));
        body.set("missingData", missing(known));
        return Conditional.answer(request, Response.json(200, body));
    }

    private Known known(When when) {
        Map<String, Optional<LoadedEdition>> byRegion = new LinkedHashMap<>();
        regions.regions(when.asOf()).stream().map(LabourMarketRegion::code)
                .forEach(code -> byRegion.put(code, catalog.inForce(code, when.asOf(), when.knownOn())));
        return new Known(when.asOf(), catalog.inForce(CoursePackage.LIST, when.asOf(), when.knownOn()), byRegion);
    }

    private void all(ObjectNode body, Known known) {
        ArrayNode packages = body.putArray("packages");
        known.all().forEach(found -> packages.add(coursePackage(found, known)));
    }

    private ObjectNode one(Known known, String id) {
        return coursePackage(known.find(id).orElseThrow(() -> Problem.notFound(
                "Der er ingen kursuspakke med det navn, der gælder den dag.",
                "No course package of that name holds on that day.")), known);
    }

    private ObjectNode coursePackage(CoursePackage found, Known known) {
        Map<String, PackageListing> listings = new LinkedHashMap<>();
        known.byRegion().forEach((code, edition) -> listings.put(code, new PackageListing(found, edition)));
        return json.of(found, listings, known.day());
    }

    private static ArrayNode missing(Known known) {
        ArrayNode missing = Json.array();
        if (known.packages().isEmpty()) {
            missing.add("list:" + CoursePackage.LIST);
        }
        known.byRegion().forEach((code, edition) -> {
            if (edition.isEmpty()) {
                missing.add("list:" + code);
            }
        });
        return missing;
    }
}
