package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.KnownList;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.Regions;
import dk.kursusret.catalog.Validity;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.texts.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** GET /v1/courses and /v1/courses/{code}: which courses are on which lists on a day. */
final class CoursesEndpoint implements Endpoint {
    private static final List<String> SEARCH = List.of("q", "list", "region", "adjoining", "level", "area", "provider",
            "withoutWaitingPeriod", "asOf", "knownOn", "page", "perPage", "format");
    private final Catalog catalog;
    private final CourseSearch search;
    private final KnownLists lists;
    private final Regions regions;
    private final Clock clock;

    CoursesEndpoint(Catalog catalog, KnownLists lists, Regions regions, Clock clock) {
        this.catalog = catalog;
        this.search = new CourseSearch(catalog);
        this.lists = lists;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        return request.pathParameter("code").map(code -> course(request, code)).orElseGet(() -> search(request));
    }

    private Response course(Request request, String code) {
        Faults faults = new Faults();
        When when = When.of(Fields.ofQuery(request, List.of("asOf", "knownOn"), faults), clock);
        faults.throwIfAny();
        CourseSearch.Hit hit = Optional.of(code).filter(c -> !PersonalData.looksLikeCpr(c))
                .flatMap(c -> search.course(c, allLists(), when)).orElseThrow(() -> onNoList(when));
        ObjectNode body = when.json();
        body.setAll(CourseJson.of(hit.entry()));
        ArrayNode on = body.putArray("lists");
        hit.editions().forEach(edition -> on.add(listed(edition, hit.entry().id(), when)));
        return Conditional.answer(request, Response.json(200, body));
    }

    /** Of lists that are not there nobody knows whether they have the course. */
    private Problem onNoList(When when) {
        List<KnownList> missing = missing(allLists(), when);
        return missing.isEmpty()
                ? Problem.notFound("Ingen liste, der gælder den dag, har det kursus.",
                        "No list in force on that day has that course.")
                : Problem.notFound(
                        "Ingen af de lister, vi har for den dag, har det kursus. Disse lister mangler vi, så vi "
                                + "ved ikke, hvad der står på dem: " + names(missing, Text::da) + ".",
                        "None of the lists we have for that day has that course. We lack these lists and do not know "
                                + "what is on them: " + names(missing, Text::en) + ".");
    }

    private static String names(List<KnownList> lists, Function<Text, String> language) {
        return lists.stream().map(list -> language.apply(list.name())).collect(Collectors.joining(", "));
    }

    /** The course as the list describes it, and since when the list has had it. */
    private ObjectNode listed(LoadedEdition edition, String id, When when) {
        List<Validity> periods = catalog.history(edition.ref().list(), when.knownOn())
                .periods(inForce -> catalog.rows(inForce).entry(id).isPresent());
        // None where the list was published anew while we looked.
        Validity now = periods.stream().filter(period -> period.holdsOn(when.asOf())).findFirst()
                .orElse(new Validity(Optional.empty(), Optional.empty()));
        ObjectNode node = CourseJson.listed(edition, edition.entry(id).orElseThrow());
        node.setAll(CourseJson.period("since", "until", now));
        ArrayNode all = node.putArray("periods");
        periods.forEach(period -> all.add(CourseJson.period("firstDay", "lastDay", period)));
        return node;
    }

    private Response search(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, SEARCH, faults);
        When when = When.of(fields, clock);
        CourseSearch.Wanted wanted = new CourseSearch.Wanted(query(fields, faults),
                fields.choice("level", CourseLevel.class), fields.word("area"), fields.word("provider"),
                flag(fields, "withoutWaitingPeriod"));
        List<String> where = lists(fields, when.asOf());
        Format format = Format.of(fields, request);
        Paging paging = Paging.of(fields, format);
        faults.throwIfAny();
        List<CourseSearch.Hit> hits = search.find(wanted, where, when);
        List<CourseSearch.Hit> shown = paging.of(hits);
        Response response = format == Format.CSV ? CourseCsv.hits(shown, when.asOf())
                : Response.json(200, page(when, paging, hits.size(), shown, where));
        return Conditional.answer(request,
                paging.headers(response.with("Vary", "Accept"), request, hits.size()));
    }

    private ObjectNode page(When when, Paging paging, int total, List<CourseSearch.Hit> shown, List<String> where) {
        ObjectNode body = when.json();
        paging.describe(body, total);
        ArrayNode courses = body.putArray("courses");
        shown.forEach(hit -> courses.add(CourseJson.hit(hit)));
        ArrayNode missing = body.putArray("missingData");
        missing(where, when).forEach(list -> missing.add("list:" + list.id()));
        return body;
    }

    /** Those that there are on the day and of which no edition holds. */
    private List<KnownList> missing(List<String> where, When when) {
        return where.stream().flatMap(id -> lists.list(id).stream())
                .filter(list -> list.validity().holdsOn(when.asOf()))
                .filter(list -> catalog.history(list.id(), when.knownOn()).on(when.asOf()).isEmpty()).toList();
    }

    private static Findable.Query query(Fields fields, Faults faults) {
        return fields.word("q").map(text -> Findable.Query.of(text).orElseGet(() -> {
            faults.add("/q", "Skriv mindst ét bogstav eller tal.", "Write at least one letter or digit.");
            return Findable.Query.EVERYTHING;
        })).orElse(Findable.Query.EVERYTHING);
    }

    private static Optional<Boolean> flag(Fields fields, String name) {
        return fields.oneOf(name, List.of("true", "false")).map(Boolean::parseBoolean);
    }

    /** One list, a region's and, where asked, its neighbours', or all. */
    private List<String> lists(Fields fields, LocalDate asOf) {
        List<String> known = allLists();
        Optional<String> list = fields.oneOf("list", known);
        Optional<String> region = fields.oneOf("region", known.stream().filter(l -> regions.region(l).isPresent())
                .toList());
        boolean adjoining = flag(fields, "adjoining").orElse(false);
        if (list.isEmpty() && region.isEmpty()) {
            return known;
        }
        List<String> where = new ArrayList<>(list.stream().toList());
        region.ifPresent(code -> {
            where.addAll(regions.listsOf(code, asOf));
            if (adjoining) {
                regions.adjoining(code, asOf).regions().forEach(other -> where.addAll(regions.listsOf(other, asOf)));
            }
        });
        return where.stream().distinct().toList();
    }

    private List<String> allLists() {
        return lists.positive().stream().map(KnownList::id).toList();
    }
}
