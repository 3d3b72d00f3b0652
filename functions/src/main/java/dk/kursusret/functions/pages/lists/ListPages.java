package dk.kursusret.functions.pages.lists;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.KnownLists;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists as the API tells of them: search, a course, a list's editions, an edition with its changes. */
public final class ListPages {
    private static final int ROWS = 50;
    /** On a page of a search. */
    private static final int FOUND = 25;
    /** Of each kind of change on the edition's own page. */
    private static final int FEW = 10;
    private static final String CHANGES = "aendringer";
    private static final List<String> KINDS = List.of("added", "removed", "changed");
    private final Site site;
    private final Renderer renderer;
    private final Api api;
    private final KnownLists lists;
    private final Regions regions;

    public ListPages(Site site, Renderer renderer, Api api, KnownLists lists, Regions regions) {
        this.site = site;
        this.renderer = renderer;
        this.api = api;
        this.lists = lists;
        this.regions = regions;
    }

    public Response search(Request request) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        Map<String, String> query = new LinkedHashMap<>(Map.of("perPage", String.valueOf(FOUND)));
        Stream.of("q", "list", "asOf", "page").forEach(name -> form.first(name).ifPresent(v -> query.put(name, v)));
        List<String> errors = new ArrayList<>();
        JsonNode answer = api.ask("/v1/courses", query, errors, words).orElse(Json.object());
        int total = answer.path("total").asInt();
        int page = answer.path("page").asInt(1);
        return renderer.render(200, "courses", site.open(request, form, words.say("courses.heading")), Map.of(
                "missing", words.lacking(answer, lists),
                "query", errors.isEmpty() ? form.first("q").orElse("") : "", "list", form.first("list").orElse(""),
                "asOf", answer.path("asOf").asText(""), "lists", options(words), "errors", errors, "found",
                errors.isEmpty() ? words.say("courses.found", total) : "", "table",
                Optional.of(answer.path("courses")).filter(courses -> !courses.isEmpty())
                        .map(courses -> courses(words.say("courses.found", total), courses.valueStream().toList(),
                                shownOn(answer), words)),
                "nextPage", page * FOUND < total ? nextPage(form, page + 1) : ""));
    }

    private static String nextPage(Form form, int page) {
        return "kurser?" + form.only(name -> List.of("q", "list", "asOf").contains(name))
                .with("page", String.valueOf(page)).query();
    }

    private List<Option> options(Words words) {
        return lists.positive().stream().map(list -> new Option(list.id(), words.of(list.name()))).toList();
    }

    public Response course(Request request, String code) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        JsonNode course = api.get("/v1/courses/" + code, Map.of("code", code), day(form));
        CourseWords told = new CourseWords(words);
        List<String> facts = new ArrayList<>(List.of(told.level(course)));
        Optional.ofNullable(course.path("code").textValue()).map(c -> words.say("course.code", c))
                .ifPresent(facts::add);
        told.duration(course).ifPresent(facts::add);
        List<List<Cell>> rows = course.path("lists").valueStream()
                .map(on -> List.of(Table.link(words.list(text(on, "list"), lists), "lister/" + text(on, "list")),
                        Table.text(periods(on.path("periods"), words)), Table.text(told.price(on.at("/row/price"))),
                        Table.text(Optional.ofNullable(on.at("/row/provider").textValue()).orElse("–")),
                        Table.text(on.path("sample").asBoolean() ? words.say("sample") : "–")))
                .toList();
        Table table = new Table(words.say("course.on"), List.of(words.say("list"), words.say("course.period"),
                words.say("course.price"), words.say("course.provider"), words.say("course.sample")), rows);
        return tables(request, form, text(course, "title"),
                List.of(String.join(" · ", facts), asOf(course, words)),
                List.of(Table.link(words.say("course.may"), "")), List.of(table));
    }

    public Response all(Request request) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        JsonNode answer = api.get("/v1/positive-lists", Map.of(), day(form));
        LocalDate asOf = LocalDate.parse(text(answer, "asOf"));
        List<List<Cell>> rows = answer.path("lists").valueStream()
                .filter(list -> !list.path("editions").isEmpty() || !list.path("inForce").isEmpty())
                .map(list -> List.of(Table.link(words.list(text(list, "list"), lists), "lister/" + text(list, "list")),
                        edition(list, asOf, words), lastDay(list, words),
                        Table.text(list.at("/inForce/courses").asText("–")),
                        Table.text(list.at("/inForce/sample").asBoolean() ? words.say("sample") : "–")))
                .toList();
        return tables(request, form, words.say("lists.heading"),
                List.of(words.say("lists.lead"), asOf(answer, words)), List.of(),
                List.of(new Table(words.say("lists.caption"), List.of(words.say("list"), words.say("lists.inForce"),
                        words.say("lists.lastDay"), words.say("lists.courses"), words.say("course.sample")), rows)));
    }

    private Cell edition(JsonNode list, LocalDate asOf, Words words) {
        String firstDay = list.at("/inForce/edition").asText("");
        return firstDay.isEmpty() ? Table.text(absent("lists", text(list, "list"), asOf, words).orElse("–"))
                : Table.link(words.day(LocalDate.parse(firstDay)), "lister/" + text(list, "list") + "/" + firstDay);
    }

    /** Of what is in force, or of what was last. */
    private static Cell lastDay(JsonNode list, Words words) {
        JsonNode last = list.path("last");
        return last.isObject() ? Table.text(words.say("lists.over", day(last, "lastDay", words)))
                : Table.text(day(list.path("inForce"), "lastDay", words));
    }

    private static String day(JsonNode node, String field, Words words) {
        return Optional.ofNullable(node.path(field).textValue()).map(LocalDate::parse).map(words::day).orElse("–");
    }

    public Response list(Request request, String id) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        JsonNode answer = api.get("/v1/positive-lists/" + id + "/editions", Map.of("list", id), day(form));
        List<List<Cell>> rows = answer.path("editions").valueStream().map(edition -> List.of(
                text(edition, "kind").equals("EDITION")
                        ? Table.link(words.day(LocalDate.parse(text(edition, "edition"))),
                                "lister/" + id + "/" + text(edition, "edition"))
                        : Table.text(words.day(LocalDate.parse(text(edition, "edition")))),
                Table.text(day(edition, "lastDay", words)),
                Table.text(words.say("edition.kind." + text(edition, "kind"))),
                Table.text(words.say("edition.state." + text(edition, "state"))),
                Table.text(edition.at("/counts/accepted").asText()),
                Table.text(edition.at("/counts/quarantined").asText()),
                Table.text(text(edition, "source")))).toList();
        List<String> paragraphs = new ArrayList<>(List.of(words.say("list.lead"), asOf(answer, words)));
        LocalDate asOf = LocalDate.parse(text(answer, "asOf"));
        absent("list", id, asOf, words).ifPresent(paragraphs::add);
        over(id, answer, asOf, words).ifPresent(paragraphs::add);
        List<Cell> links = lists.list(id).filter(list -> !list.validity().holdsOn(asOf)).stream()
                .flatMap(list -> regions.successor(id).stream()).map(next -> next.code())
                .map(next -> Table.link(words.say("list.instead", words.list(next, lists)), "lister/" + next)).toList();
        return tables(request, form, words.list(id, lists), paragraphs, links,
                List.of(new Table(words.say("list.editions"),
                        List.of(words.say("edition.from"), words.say("edition.until"), words.say("edition.kind"),
                                words.say("edition.state"),
                                words.say("edition.accepted"), words.say("edition.quarantined"),
                                words.say("edition.source")),
                        rows)));
    }

    /** That there is no such list on the day: no longer, or not yet. */
    private Optional<String> absent(String page, String id, LocalDate asOf, Words words) {
        return lists.list(id).map(list -> list.validity()).filter(validity -> !validity.holdsOn(asOf))
                .map(validity -> validity.lastDay().filter(asOf::isAfter)
                        .map(last -> words.say(page + ".gone", words.day(last)))
                        .orElseGet(() -> words.say(page + ".not-yet", words.day(validity.firstDay().orElseThrow()))));
    }

    /** That we lack the edition that was due, where the list still is there. */
    private Optional<String> over(String id, JsonNode answer, LocalDate asOf, Words words) {
        return Optional.ofNullable(answer.path("lapsedOn").textValue()).map(LocalDate::parse)
                .filter(due -> lists.list(id).filter(list -> list.validity().holdsOn(asOf)).isPresent())
                .map(due -> words.say("list.lapsed", words.day(due.minusDays(1)), words.day(due)));
    }

    /** The rows, a page at a time, after what changed; or all of one kind of change, a page at a time. */
    public Response edition(Request request, String list, String firstDay) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        Map<String, String> path = Map.of("list", list, "edition", firstDay);
        String address = "/v1/positive-lists/" + list + "/editions/" + firstDay;
        JsonNode edition = api.get(address, path,
                Map.of("page", form.first("page").filter(page -> !form.has(CHANGES)).orElse("1"), "perPage",
                        String.valueOf(ROWS)));
        List<Table> tables = new ArrayList<>();
        List<Cell> links = new ArrayList<>();
        String here = "lister/" + list + "/" + firstDay;
        Optional<String> kind = form.first(CHANGES).filter(KINDS::contains);
        boolean first = edition.path("page").asInt() == 1;
        JsonNode changes = first ? api.get(address + "/changes", path, Map.of()) : Json.object();
        if (kind.isPresent()) {
            Paged<JsonNode> shown = Paged.of(changes.path(kind.get()).valueStream().toList(), form, ROWS);
            tables.add(changes(kind.get(), shown.rows(), shown.total(), firstDay, words));
            shown.next(here, form).ifPresent(next -> links.add(Table.link(words.say("courses.next"), next)));
            links.add(Table.link(words.say("changes.edition"), here));
        } else {
            if (first && !changes.path("from").isNull()) {
                KINDS.forEach(each -> someChanges(each, changes.path(each), firstDay, here, words, tables, links));
            }
            tables.add(courses(words.say("edition.rows", edition.path("total").asText(), edition.path("page").asInt()),
                    edition.path("entries").valueStream().toList(), Optional.of(firstDay), words));
            if (edition.path("page").asInt() * ROWS < edition.path("total").asInt()) {
                links.add(Table.link(words.say("courses.next"), here + "?page=" + (edition.path("page").asInt() + 1)));
            }
        }
        String heading = words.say("edition.heading", words.list(list, lists), words.day(LocalDate.parse(firstDay)));
        return renderer.render(200, "tables", site.open(request, form, heading), Map.of("paragraphs",
                List.of(words.say("edition.state." + text(edition, "state")) + ". "
                        + (edition.path("sample").asBoolean() ? words.say("edition.sample") : ""),
                        "SHA-256: " + text(edition, "sha256")),
                "links", List.of(Table.link(words.say("edition.download"), address.substring(1) + "?format=csv")),
                "tables", tables, "further", links));
    }

    private static void someChanges(String kind, JsonNode changes, String firstDay, String here, Words words,
            List<Table> tables, List<Cell> links) {
        if (!changes.isEmpty()) {
            tables.add(changes(kind, changes.valueStream().limit(FEW).toList(), changes.size(), firstDay, words));
        }
        if (changes.size() > FEW) {
            links.add(Table.link(words.say("changes.all." + kind, changes.size()), here + "?" + CHANGES + "=" + kind));
        }
    }

    private static Table changes(String kind, List<JsonNode> courses, int total, String firstDay, Words words) {
        String caption = words.say("changes." + kind, total);
        return switch (kind) {
            case "changed" -> changed(caption, courses, firstDay, words);
            case "added" -> courses(caption, courses, Optional.of(firstDay), words);
            default -> courses(caption, courses, Optional.empty(), words);
        };
    }

    private static Table changed(String caption, List<JsonNode> changed, String day, Words words) {
        List<List<Cell>> rows = changed.stream().map(change -> List.of(courseLink(change, Optional.of(day)),
                Table.text(change.path("fields").valueStream().map(new CourseWords(words)::change)
                        .collect(Collectors.joining("; ")))))
                .toList();
        return new Table(caption, List.of(words.say("course.title"), words.say("changes.what")), rows);
    }

    /** @param day on which a list has them; empty where none need have */
    private static Table courses(String caption, List<JsonNode> courses, Optional<String> day, Words words) {
        CourseWords told = new CourseWords(words);
        List<List<Cell>> rows = courses.stream().map(course -> List.of(courseLink(course, day),
                Table.text(Optional.ofNullable(course.path("code").textValue()).orElse("–")),
                Table.text(told.level(course)),
                Table.text(told.duration(course).orElse("–")),
                Table.text(told.price(course.path("price"))))).toList();
        return new Table(caption, List.of(words.say("course.title"), words.say("course.number"),
                words.say("course.kind"), words.say("course.duration"), words.say("course.price")), rows);
    }

    private static Cell courseLink(JsonNode course, Optional<String> day) {
        String id = Optional.ofNullable(course.path("code").textValue()).orElse(text(course, "entry"));
        return day.map(asOf -> Table.link(name(course), "kurser/"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "?asOf=" + asOf))
                .orElseGet(() -> Table.text(name(course)));
    }

    /** Of private courses several may have one title: their provider tells them apart. */
    private static String name(JsonNode course) {
        return Stream.of(text(course, "title"), course.path("code").isTextual() ? "" : text(course, "provider"))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static Optional<String> shownOn(JsonNode answer) {
        return Optional.of(text(answer, "asOf")).filter(day -> !day.isEmpty());
    }

    private Response tables(Request request, Form form, String title, List<String> paragraphs, List<Cell> links,
            List<Table> tables) {
        return renderer.render(200, "tables", site.open(request, form, title),
                Map.of("paragraphs", paragraphs, "links", links, "tables", tables, "further", List.of()));
    }

    private static Map<String, String> day(Form form) {
        return form.first("asOf").map(day -> Map.of("asOf", day)).orElse(Map.of());
    }

    private static String asOf(JsonNode answer, Words words) {
        return words.say("as.of", words.day(LocalDate.parse(text(answer, "asOf"))));
    }

    private static String periods(JsonNode periods, Words words) {
        return periods.valueStream().map(period -> words.say("period", day(period.path("firstDay"), words),
                day(period.path("lastDay"), words))).collect(Collectors.joining("; "));
    }

    private static String day(JsonNode day, Words words) {
        return Optional.ofNullable(day.textValue()).map(LocalDate::parse).map(words::day).orElse("");
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }
}
