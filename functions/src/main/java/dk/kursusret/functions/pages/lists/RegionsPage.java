package dk.kursusret.functions.pages.lists;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.catalog.LabourMarketRegion;
import dk.kursusret.catalog.Regions;
import dk.kursusret.functions.pages.site.Api;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Paged;
import dk.kursusret.functions.pages.site.Renderer;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Table.Cell;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Courses that some regions have and others lack, a page at a time, and the packages that worked. */
public final class RegionsPage {
    private static final int ROWS = 50;
    private static final String REGION = "region";
    private final Site site;
    private final Renderer renderer;
    private final Api api;
    private final Regions regions;
    private final KnownLists lists;

    public RegionsPage(Site site, Renderer renderer, Api api, Regions regions, KnownLists lists) {
        this.site = site;
        this.renderer = renderer;
        this.api = api;
        this.regions = regions;
        this.lists = lists;
    }

    public Response answer(Request request) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        List<String> errors = new ArrayList<>();
        Optional<JsonNode> compared = form.has(REGION) ? compare(form, errors, words) : Optional.empty();
        Paged<JsonNode> differences = Paged.of(compared.orElse(Json.object()).path("differences").valueStream()
                .toList(), form, ROWS);
        List<Table> tables = new ArrayList<>();
        compared.ifPresent(found -> tables.add(table(differences, found.path("shared").asInt(), words)));
        if (errors.isEmpty() && differences.number() == 1) {
            packages(form, errors).map(answer -> packages(answer, words)).ifPresent(tables::add);
        }
        return renderer.render(200, "regions", site.open(request, form, words.say("compare.heading")),
                Map.of("regions", options(), "chosen", form.all(REGION), "asOf",
                        errors.isEmpty() ? form.first("asOf").orElse("") : "", "errors", errors, "missing",
                        compared.map(found -> missing(found, words)).orElse(""), "tables", tables, "nextPage",
                        differences.next("sagsbehandler/regioner", form).orElse("")));
    }

    private Optional<JsonNode> compare(Form form, List<String> errors, Words words) {
        return get("/v1/positive-lists/compare", form.with("regions", String.join(",", form.all(REGION)))
                .only(List.of("regions", "asOf")::contains), errors, words);
    }

    private Optional<JsonNode> packages(Form form, List<String> errors) {
        return get("/v1/packages", form.only("asOf"::equals), errors, Site.words(form));
    }

    private Optional<JsonNode> get(String path, Form query, List<String> errors, Words words) {
        return api.ask(path, query.hidden().stream()
                .collect(Collectors.toMap(Form.Field::name, Form.Field::value, (first, second) -> first)), errors,
                words);
    }

    private List<Option> options() {
        return regions.codes().stream().flatMap(code -> regions.region(code).stream())
                .map(region -> new Option(region.code(), region.name())).toList();
    }

    private Table table(Paged<JsonNode> differences, int shared, Words words) {
        List<List<Cell>> rows = differences.rows().stream().map(course -> List.of(
                Table.text(course.path("title").asText()), Table.text(names(course.path("on"))),
                Table.text(names(course.path("lackedBy"))))).toList();
        return new Table(words.say("compare.caption", differences.total(), shared),
                List.of(words.say("course.title"), words.say("compare.on"), words.say("compare.lackedBy")), rows);
    }

    private String names(JsonNode codes) {
        return codes.valueStream().map(JsonNode::asText)
                .map(code -> regions.region(code).map(LabourMarketRegion::name).orElse(code))
                .collect(Collectors.joining(", "));
    }

    /** Of a list that is not there nobody knows what it lacks. */
    private String missing(JsonNode compared, Words words) {
        String names = String.join(", ", words.lacking(compared, lists));
        return names.isEmpty() ? "" : words.say("compare.missing", names);
    }

    private static Table packages(JsonNode answer, Words words) {
        List<List<Cell>> rows = answer.path("packages").valueStream().flatMap(each -> each.path("regions").valueStream()
                .map(region -> List.of(Table.text(each.path("name").path(words.language()).asText()),
                        Table.text(region.path("name").asText()), Table.text(titles(region.path("listed"))),
                        Table.text(titles(region.path("lacking"))))))
                .toList();
        return new Table(caption(answer, words), List.of(words.say("packages.name"), words.say("region"),
                words.say("packages.listed"), words.say("packages.lacking")), rows);
    }

    /** Says what of a sample is made up. */
    private static String caption(JsonNode answer, Words words) {
        return Stream.concat(Stream.of(words.say("packages.caption")), answer.path("notices").valueStream()
                .filter(notice -> notice.path("id").asText().equals("sample-packages"))
                .map(notice -> notice.path("text").path(words.language()).asText())).collect(Collectors.joining(". "));
    }

    private static String titles(JsonNode courses) {
        String titles = String.join("; ", courses.valueStream().map(course -> course.path("title").asText()).toList());
        return titles.isEmpty() ? "–" : titles;
    }
}
