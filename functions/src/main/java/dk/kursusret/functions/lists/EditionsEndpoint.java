package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.EditionDiff;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.catalog.Entry;
import dk.kursusret.catalog.InForce;
import dk.kursusret.catalog.KnownList;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * GET /v1/positive-lists/{list}/editions, …/{edition} and …/{edition}/changes: what was published of a list, the rows of
 * one edition, and what it has that another had not. Packages and rates have routes of their own.
 */
final class EditionsEndpoint {
    private final Catalog catalog;
    private final KnownLists lists;
    private final Clock clock;

    EditionsEndpoint(Catalog catalog, KnownLists lists, Clock clock) {
        this.catalog = catalog;
        this.lists = lists;
        this.clock = clock;
    }

    /** Every edition and supplement with its state on the day, oldest first; what waits for approval is not among them. */
    Response all(Request request) {
        Faults faults = new Faults();
        When when = When.of(Fields.ofQuery(request, List.of("asOf", "knownOn"), faults), clock);
        faults.throwIfAny();
        Listing listing = listing(request, when);
        ObjectNode body = listing.json();
        body.put("inForce", listing.history().on(when.asOf()).map(InForce::edition)
                .map(edition -> edition.firstDay().toString()).orElse(null));
        Optional<EditionRecord> lapsed = listing.lapsed();
        body.put("last", lapsed.map(edition -> edition.firstDay().toString()).orElse(null)).put("lapsedOn",
                lapsed.flatMap(EditionRecord::lastDay).map(last -> last.plusDays(1).toString()).orElse(null));
        body.set("editions", EditionJson.records(listing.history().records(), listing));
        return Conditional.answer(request, Response.json(200, body));
    }

    /** One edition with its rows, page by page; as a table whole. */
    Response one(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, List.of("sha256", "asOf", "knownOn", "page", "perPage", "format"),
                faults);
        Optional<LocalDate> firstDay = Fields.dayOfPath(request, "edition", faults);
        Optional<String> sha256 = fields.hash("sha256");
        When when = When.of(fields, clock);
        Format format = Format.of(fields, request);
        Paging paging = Paging.of(fields, format);
        faults.throwIfAny();
        Listing listing = listing(request, when);
        ChosenEdition chosen = ChosenEdition.find(listing, firstDay.orElseThrow(), sha256);
        LoadedEdition rows = chosen.rows(catalog);
        List<Entry> shown = paging.of(rows.entries());
        Response response = format == Format.CSV ? CourseCsv.edition(rows, shown)
                : Response.json(200, page(listing, chosen, rows, paging, shown));
        return Conditional.answer(request,
                paging.headers(response.with("Vary", "Accept"), request, rows.entries().size()));
    }

    private static ObjectNode page(Listing listing, ChosenEdition chosen, LoadedEdition rows, Paging paging,
            List<Entry> shown) {
        ObjectNode body = listing.json();
        body.setAll(chosen.json(listing, rows));
        paging.describe(body, rows.entries().size());
        ArrayNode entries = body.putArray("entries");
        shown.forEach(entry -> entries.add(CourseJson.row(entry)));
        return body;
    }

    /** What one edition has that another had not, field by field; the other is the one before where none is named. */
    Response changes(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, List.of("from", "fromSha256", "sha256", "asOf", "knownOn"), faults);
        Optional<LocalDate> firstDay = Fields.dayOfPath(request, "edition", faults);
        Optional<String> sha256 = fields.hash("sha256");
        Optional<String> fromSha256 = fields.hash("fromSha256");
        Optional<LocalDate> from = fields.day("from").or(() -> fromSha256.isPresent() ? firstDay : Optional.empty());
        When when = When.of(fields, clock);
        faults.throwIfAny();
        Listing listing = listing(request, when);
        ChosenEdition after = ChosenEdition.find(listing, firstDay.orElseThrow(), sha256);
        Optional<ChosenEdition> before = from
                .map(day -> ChosenEdition.find(listing, day, fromSha256).overItsBase(listing.history()))
                .or(() -> after.before(listing));
        return Conditional.answer(request,
                Response.json(200, changes(listing, before, after.overItsBase(listing.history()))));
    }

    private ObjectNode changes(Listing listing, Optional<ChosenEdition> before, ChosenEdition after) {
        Optional<LoadedEdition> old = before.map(chosen -> chosen.rows(catalog));
        LoadedEdition now = after.rows(catalog);
        ObjectNode body = listing.json();
        body.set("from", before.map(chosen -> chosen.json(listing, old.orElseThrow())).orElse(null));
        body.set("to", after.json(listing, now));
        body.setAll(ChangesJson.of(EditionDiff.between(old.map(LoadedEdition::entries).orElse(List.of()),
                now.entries())));
        return body;
    }

    private Listing listing(Request request, When when) {
        String id = request.pathParameter("list").orElse("");
        return lists.positive().stream().filter(list -> list.id().equals(id)).findFirst()
                .map(list -> Listing.of(list, catalog, when)).orElseThrow(() -> unknown(lists.list(id)));
    }

    private static Problem unknown(Optional<KnownList> other) {
        return other.isPresent()
                ? Problem.notFound("Kursuspakker og satser har egne adresser: /v1/packages og /v1/rates.",
                        "Course packages and rates have addresses of their own: /v1/packages and /v1/rates.")
                : Problem.notFound("Listen kendes ikke. /v1/positive-lists nævner dem alle.",
                        "The list is not known. /v1/positive-lists names them all.");
    }
}
