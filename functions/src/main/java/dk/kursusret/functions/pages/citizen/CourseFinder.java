package dk.kursusret.functions.pages.citizen;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.catalog.LabourMarketRegion;
import dk.kursusret.catalog.Regions;
import dk.kursusret.functions.pages.citizen.TopicPage.CourseChoice;
import dk.kursusret.functions.pages.citizen.TopicPage.Found;
import dk.kursusret.functions.pages.lists.CourseWords;
import dk.kursusret.functions.pages.site.Api;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.lists.PositiveLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the course on the lists that may count: the national one, and those of the region and its neighbours. */
public final class CourseFinder {
    private static final int MOST_SHOWN = 15;
    private static final String MISSING = "missingData";
    private final Api api;
    private final Regions regions;
    private final KnownLists lists;

    public CourseFinder(Api api, Regions regions, KnownLists lists) {
        this.api = api;
        this.regions = regions;
        this.lists = lists;
    }

    CourseChoice find(Optional<String> query, Optional<String> municipality, LocalDate asOf,
            List<FactField.Why> why, Words words) {
        Optional<String> region = municipality.flatMap(code -> regions.regionOf(code, asOf))
                .map(LabourMarketRegion::code);
        Optional<String> asked = query.filter(q -> !PersonalData.looksLikeCpr(q));
        JsonNode hits = asked.map(q -> search(q, region, asOf)).orElse(Json.object());
        Optional<String> other = asked.filter(q -> q.matches("[0-9]{4,5}"))
                .filter(q -> hits.path("courses").valueStream()
                        .noneMatch(hit -> hit.path("code").asText().equals(q)));
        return new CourseChoice(asked.orElse(""), asked.isPresent(),
                hits.path("courses").valueStream().map(hit -> found(hit, words)).toList(), hits.path("total").asInt(),
                where(region, asOf).stream().map(id -> words.list(id, lists)).toList(),
                words.lacking(hits.has(MISSING) ? hits : search("", region, asOf), lists),
                other, why);
    }

    /** The title of the course with this code or entry id, where a list has it. */
    Optional<String> title(String codeOrEntry, LocalDate asOf) {
        try {
            return Optional.of(api.get("/v1/courses/" + codeOrEntry, Map.of("code", codeOrEntry),
                    Map.of("asOf", asOf.toString())).path("title").asText());
        } catch (Problem notListed) {
            return Optional.empty();
        }
    }

    private List<String> where(Optional<String> region, LocalDate asOf) {
        List<String> where = new ArrayList<>(List.of(PositiveLists.NATIONAL));
        region.ifPresent(code -> {
            where.addAll(regions.listsOf(code, asOf));
            regions.adjoining(code, asOf).regions().forEach(other -> where.addAll(regions.listsOf(other, asOf)));
        });
        return where;
    }

    private JsonNode search(String query, Optional<String> region, LocalDate asOf) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("list", PositiveLists.NATIONAL, "asOf",
                asOf.toString(), "perPage", String.valueOf(MOST_SHOWN)));
        if (!query.isEmpty()) {
            parameters.put("q", query);
        }
        region.ifPresent(code -> parameters.putAll(Map.of("region", code, "adjoining", "true")));
        try {
            return api.get("/v1/courses", Map.of(), parameters);
        } catch (Problem nothingToSearchFor) {
            return Json.object();
        }
    }

    private static Found found(JsonNode hit, Words words) {
        String code = hit.path("code").asText("");
        String value = code.isEmpty() ? "entry:" + hit.path("entry").asText() : "code:" + code;
        List<String> details = new ArrayList<>();
        if (!code.isEmpty()) {
            details.add(words.say("course.code", code));
        }
        CourseWords course = new CourseWords(words);
        details.add(course.level(hit));
        Optional.ofNullable(hit.path("provider").textValue()).ifPresent(details::add);
        course.duration(hit).ifPresent(details::add);
        return new Found(value, hit.path("title").asText(), String.join(" · ", details));
    }
}
