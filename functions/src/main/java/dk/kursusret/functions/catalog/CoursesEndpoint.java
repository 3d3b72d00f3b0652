package dk.kursusret.functions.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.catalog.KnownList;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.catalog.Regions;
import dk.kursusret.functions.Conditional;
import dk.kursusret.functions.input.Faults;
import dk.kursusret.functions.input.Fields;
import dk.kursusret.gateway.Endpoint;
import dk.kursusret.gateway.Json;
import dk.kursusret.gateway.PersonalData;
import dk.kursusret.gateway.Problem;
import dk.kursusret.gateway.Request;
import dk.kursusret.gateway.Response;
import dk.kursusret.rules.fact.CourseLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** GET /v1/courses and /v1/courses/{code}: which courses are on which lists on a day. */
final class CoursesEndpoint implements Endpoint {
    private static final List<String> SEARCH = List.of("q", "list", "region", "adjoining", "level", "area", "asOf",
            "page", "perPage");
    private static final int PER_PAGE = 25;
    private static final int MOST_PER_PAGE = 200;
    private final CourseSearch search;
    private final KnownLists lists;
    private final Regions regions;
    private final Clock clock;

    CoursesEndpoint(Catalog catalog, KnownLists lists, Regions regions, Clock clock) {
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
        LocalDate asOf = Fields.ofQuery(request, List.of("asOf"), faults).day("asOf").orElse(CivilDay.today(clock));
        faults.throwIfAny();
        CourseSearch.Hit hit = Optional.of(code).filter(c -> !PersonalData.looksLikeCpr(c))
                .flatMap(c -> search.course(c, allLists(), asOf)).orElseThrow(() -> Problem.notFound(
                        "Ingen liste, der gælder den dag, har det kursus.",
                        "No list in force on that day has that course."));
        ObjectNode body = Json.object().put("asOf", asOf.toString());
        body.setAll(CourseJson.onEachList(hit));
        return Conditional.answer(request, Response.json(200, body));
    }

    private Response search(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, SEARCH, faults);
        LocalDate asOf = fields.day("asOf").orElse(CivilDay.today(clock));
        List<String> words = fields.word("q").map(q -> Arrays.stream(q.split("\\s+")).toList()).orElse(List.of());
        CourseSearch.Wanted wanted = new CourseSearch.Wanted(words, fields.choice("level", CourseLevel.class),
                fields.word("area"));
        List<String> where = lists(fields, asOf);
        int page = fields.whole("page", 1, 10_000).orElse(1);
        int perPage = fields.whole("perPage", 1, MOST_PER_PAGE).orElse(PER_PAGE);
        faults.throwIfAny();
        List<CourseSearch.Hit> hits = search.find(wanted, where, asOf);
        ObjectNode body = Json.object().put("asOf", asOf.toString()).put("total", hits.size()).put("page", page)
                .put("perPage", perPage);
        ArrayNode courses = body.putArray("courses");
        hits.stream().skip((long) (page - 1) * perPage).limit(perPage).forEach(hit -> courses.add(CourseJson.hit(hit)));
        return Conditional.answer(request, Response.json(200, body));
    }

    /** One list, a region's and, where asked, its neighbours', or all. */
    private List<String> lists(Fields fields, LocalDate asOf) {
        List<String> known = allLists();
        Optional<String> list = fields.oneOf("list", known);
        Optional<String> region = fields.oneOf("region", known.stream().filter(l -> regions.region(l).isPresent())
                .toList());
        boolean adjoining = fields.oneOf("adjoining", List.of("true", "false")).map(Boolean::parseBoolean)
                .orElse(false);
        if (list.isEmpty() && region.isEmpty()) {
            return known;
        }
        List<String> where = new ArrayList<>(list.stream().toList());
        region.ifPresent(code -> {
            where.add(code);
            if (adjoining) {
                where.addAll(regions.adjoining(code, asOf).regions());
            }
        });
        return where.stream().distinct().toList();
    }

    private List<String> allLists() {
        return lists.positive().stream().map(KnownList::id).toList();
    }
}
