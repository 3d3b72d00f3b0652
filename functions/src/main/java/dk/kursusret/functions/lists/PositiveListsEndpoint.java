package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.EditionKind;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.catalog.InForce;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.catalog.Layouts;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** GET /v1/positive-lists: every list, with the edition in force on a day; and all that lies below that address. */
final class PositiveListsEndpoint implements Endpoint {
    private final Catalog catalog;
    private final KnownLists lists;
    private final Clock clock;
    private final Endpoint layout = new LayoutEndpoint(Layouts.load().official());
    private final Endpoint compare;
    private final Endpoint events;
    private final EditionsEndpoint editions;

    PositiveListsEndpoint(Catalog catalog, KnownLists lists, Regions regions, Clock clock) {
        this.catalog = catalog;
        this.lists = lists;
        this.clock = clock;
        this.compare = new CompareEndpoint(catalog, regions, clock);
        this.events = new EventsEndpoint(catalog, lists, clock);
        this.editions = new EditionsEndpoint(catalog, lists, clock);
    }

    @Override
    public Response answer(Request request) {
        List<String> below = List.of(request.path().split("/")).stream().skip(3).toList();
        return switch (below.size()) {
            case 0 -> all(request);
            case 1 -> beside(below.getFirst()).answer(request);
            case 2 -> editions.all(request);
            case 3 -> editions.one(request);
            default -> editions.changes(request);
        };
    }

    private Endpoint beside(String word) {
        return switch (word) {
            case "compare" -> compare;
            case "events" -> events;
            case "template.csv", "schema.json" -> layout;
            default -> throw Problem.notFound("Adressen findes ikke.", "There is nothing at this address.");
        };
    }

    private Response all(Request request) {
        Faults faults = new Faults();
        When when = When.of(Fields.ofQuery(request, List.of("asOf", "knownOn"), faults), clock);
        faults.throwIfAny();
        ObjectNode body = when.json();
        ArrayNode all = body.putArray("lists");
        lists.positive().forEach(list -> all.add(list(Listing.of(list, catalog, when))));
        return Conditional.answer(request, Response.json(200, body));
    }

    private ObjectNode list(Listing listing) {
        ObjectNode node = listing.named().put("kind", listing.list().kind().name());
        node.set("exists", CourseJson.period("firstDay", "lastDay", listing.list().validity()));
        node.set("inForce",
                listing.history().on(listing.when().asOf()).map(found -> inForce(found, listing)).orElse(null));
        Optional<EditionRecord> lapsed = listing.lapsed();
        node.set("last", lapsed.map(EditionJson::reference).orElse(null));
        node.put("lapsedOn",
                lapsed.flatMap(EditionRecord::lastDay).map(last -> last.plusDays(1).toString()).orElse(null));
        ArrayNode editions = node.putArray("editions");
        listing.history().records().stream().filter(EditionRecord::stands)
                .filter(record -> record.kind() == EditionKind.EDITION).map(EditionRecord::firstDay)
                .map(LocalDate::toString).distinct().forEach(editions::add);
        return node;
    }

    private ObjectNode inForce(InForce inForce, Listing listing) {
        LoadedEdition edition = catalog.rows(inForce);
        EditionRecord record = edition.record();
        ObjectNode node = Json.object().put("edition", record.firstDay().toString())
                .put("lastDay", record.lastDay().map(LocalDate::toString).orElse(null))
                .put("sha256", edition.ref().sha256()).put("sample", edition.ref().sample())
                .put("courses", edition.entries().size()).put("supplements", edition.supplements().size())
                .put("source", record.source().fileName()).put("door", record.source().door().name())
                .put("publishedAt", record.publishedAt().map(Instant::toString).orElse(null));
        node.set("merged", EditionJson.records(inForce.layers(), listing));
        return node;
    }
}
