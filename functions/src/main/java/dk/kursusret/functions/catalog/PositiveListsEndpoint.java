package dk.kursusret.functions.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.catalog.KnownList;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.catalog.Layouts;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.Regions;
import dk.kursusret.functions.Conditional;
import dk.kursusret.functions.Language;
import dk.kursusret.functions.input.Faults;
import dk.kursusret.functions.input.Fields;
import dk.kursusret.gateway.Endpoint;
import dk.kursusret.gateway.Json;
import dk.kursusret.gateway.Request;
import dk.kursusret.gateway.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** GET /v1/positive-lists: every list, with the edition in force on a day; below it the comparison of regions, and the
 * layout that files should have. */
final class PositiveListsEndpoint implements Endpoint {
    private final Catalog catalog;
    private final KnownLists lists;
    private final Clock clock;
    private final CompareEndpoint compare;
    private final LayoutEndpoint layout = new LayoutEndpoint(Layouts.load().official());

    PositiveListsEndpoint(Catalog catalog, KnownLists lists, Regions regions, Clock clock) {
        this.catalog = catalog;
        this.lists = lists;
        this.compare = new CompareEndpoint(catalog, regions, clock);
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        String[] words = request.path().split("/");
        return switch (words.length > 3 ? words[3] : "") {
            case "compare" -> compare.answer(request);
            case "template.csv", "schema.json" -> layout.answer(request);
            default -> all(request);
        };
    }

    private Response all(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, List.of("asOf", "knownOn"), faults);
        LocalDate asOf = fields.day("asOf").orElse(CivilDay.today(clock));
        Optional<LocalDate> knownOn = fields.day("knownOn");
        faults.throwIfAny();
        ObjectNode body = Json.object().put("asOf", asOf.toString());
        knownOn.ifPresent(day -> body.put("knownOn", day.toString()));
        ArrayNode all = body.putArray("lists");
        lists.positive().forEach(list -> all.add(list(list, asOf, knownOn)));
        return Conditional.answer(request, Response.json(200, body));
    }

    private ObjectNode list(KnownList list, LocalDate asOf, Optional<LocalDate> knownOn) {
        ObjectNode node = Json.object().put("list", list.id()).put("kind", list.kind().name());
        node.set("name", Language.BOTH.json(list.name()));
        node.set("inForce", catalog.inForce(list.id(), asOf, knownOn).map(PositiveListsEndpoint::edition).orElse(null));
        ArrayNode editions = node.putArray("editions");
        catalog.editions(list.id()).stream().filter(EditionRecord::stands)
                .forEach(record -> editions.add(record.firstDay().toString()));
        return node;
    }

    private static ObjectNode edition(LoadedEdition edition) {
        EditionRecord record = edition.record();
        return Json.object().put("edition", record.firstDay().toString()).put("sha256", edition.ref().sha256())
                .put("sample", edition.ref().sample()).put("courses", edition.entries().size())
                .put("supplements", edition.supplements().size())
                .put("source", record.source().fileName()).put("door", record.source().door().name())
                .put("publishedAt", record.publishedAt().map(Instant::toString).orElse(null));
    }
}
