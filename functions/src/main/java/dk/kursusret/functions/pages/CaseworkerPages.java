package dk.kursusret.functions.pages;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.catalog.Regions;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.pages.FactField.Option;
import dk.kursusret.functions.pages.Table.Cell;
import dk.kursusret.gateway.Fault;
import dk.kursusret.gateway.Problem;
import dk.kursusret.gateway.Request;
import dk.kursusret.gateway.Response;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.fact.CaseFact;
import dk.kursusret.rules.fact.Fact;
import dk.kursusret.rules.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All facts on one page, every scheme beside the others, the reasons as text; registration, regions, packages. */
final class CaseworkerPages {
    private static final List<String> REGISTRATION = List.of("bevillingsramme", "afholdelseskategori",
            "aktiveringspulje", "jobordretype", "activityStart", "registeredOn");
    private final Site site;
    private final Renderer renderer;
    private final FactForm facts;
    private final FactFields fields;
    private final AnswerPages answers;
    private final Decisions decisions;
    private final Api api;
    private final Regions regions;
    private final Clock clock;
    private final ManyCases cases;

    CaseworkerPages(Site site, Renderer renderer, FactForm facts, FactFields fields, AnswerPages answers,
            Decisions decisions, Api api, Regions regions, Clock clock) {
        this.site = site;
        this.renderer = renderer;
        this.facts = facts;
        this.fields = fields;
        this.answers = answers;
        this.decisions = decisions;
        this.api = api;
        this.regions = regions;
        this.clock = clock;
        this.cases = new ManyCases(facts, answers, decisions, clock);
    }

    Response question(Request request) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        Form state = form.only(name -> facts.isFact(name) || name.startsWith("/knownOn") || name.equals("schemes"));
        List<Fault> faults = new ArrayList<>();
        Optional<Answer> answer = request.method().equals("POST") ? decide(state, faults, words) : Optional.empty();
        List<TopicPage.Error> errors = faults.stream().map(fault -> new TopicPage.Error(input(fault, state, words),
                facts.fact(fault.pointer()).map(f -> words.of(Texts.of(f.textKey())) + " ").orElse("")
                        + words.of(fault.text())))
                .toList();
        String title = answer.map(a -> words.say("caseworker.answer", a.heading()))
                .orElse(words.say("caseworker.heading"));
        return renderer.render(200, "caseworker",
                answer.isPresent() || !errors.isEmpty() ? site.closed(request, form, title)
                        : site.open(request, form, title),
                Map.of("answer", answer, "letter", answer.map(Letter::new), "errors", errors, "days",
                        List.of(fields.day(FactForm.AS_OF, state, faults, words),
                                fields.day("/knownOn", state, faults, words)),
                        "sections", sections(state, faults, words), "schemes", schemes(words), "chosen",
                        form.all("schemes")));
    }

    private Optional<Answer> decide(Form state, List<Fault> faults, Words words) {
        try {
            Form normal = CitizenFlow.normal(state);
            return Optional.of(answers.of(normal, decisions.decide(facts.question(normal, CivilDay.today(clock))),
                    words));
        } catch (Problem problem) {
            faults.addAll(problem.faults());
            return Optional.empty();
        }
    }

    private String input(Fault fault, Form state, Words words) {
        return facts.fact(fault.pointer()).map(fact -> fields.field(fact, state, List.of(), Optional.empty(), words))
                .map(FactField::firstInput).orElse("asOf-day");
    }

    private List<Section> sections(Form state, List<Fault> faults, Words words) {
        return Topic.ALL.stream().map(topic -> new Section(words.say("topic." + topic.id()), topic.facts().stream()
                .map(fact -> fields.field(fact, state, faults, Optional.empty(), words).compact()).toList())).toList();
    }

    private static List<Option> schemes(Words words) {
        return Schemes.ALL.stream()
                .map(scheme -> new Option(scheme.id(), words.capital(words.of(Texts.of("scheme." + scheme.id())))))
                .toList();
    }

    /** A table of cases, answered in one go and kept nowhere. */
    Response many(Request request) {
        boolean posted = request.method().equals("POST");
        Words words = posted ? Words.of(UploadedFile.language(request)) : Site.words(Form.of(request));
        Form form = Form.EMPTY.with(Site.LANGUAGE, words.language());
        List<String> errors = new ArrayList<>();
        Optional<Table> table = Optional.empty();
        try {
            table = posted ? Optional.of(cases.decide(UploadedFile.text(request), words)) : Optional.empty();
        } catch (Problem problem) {
            problem.faults().stream().map(fault -> words.of(fault.text())).forEach(errors::add);
        }
        String title = words.say("many.heading");
        return renderer.render(200, "many",
                posted ? site.closed(request, form, title) : site.open(request, form, title),
                Map.of("errors", errors, "table", table, "names", Stream.concat(Stream.of(FactForm.AS_OF),
                        CaseFact.all().stream().map(Fact::pointer)).map(pointer -> pointer.substring(1)).toList()));
    }

    /** The check of a registration; nothing in it is about a person, so it stands in the address. */
    Response registration(Request request) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        Map<String, String> query = new LinkedHashMap<>();
        REGISTRATION.forEach(name -> form.first(name).ifPresent(value -> query.put(name, value)));
        List<String> errors = new ArrayList<>();
        Optional<JsonNode> checked = query.isEmpty() ? Optional.empty() : check(query, errors, words);
        List<String> said = new ArrayList<>();
        checked.ifPresent(answer -> Stream.of("reasons", "notices").flatMap(kind -> answer.path(kind).valueStream())
                .forEach(reason -> said.add(reason.path("text").path(words.language()).asText())));
        return renderer.render(200, "registration", site.open(request, form, words.say("registration.heading")),
                Map.of("codes", codes(), "query", query, "errors", errors, "outcome",
                        checked.map(a -> words.say("registration." + a.path("outcome").asText())).orElse(""), "said",
                        said));
    }

    private Optional<JsonNode> check(Map<String, String> query, List<String> errors, Words words) {
        try {
            return Optional.of(api.get("/v1/registrations/check", Map.of(), query));
        } catch (Problem problem) {
            problem.faults().stream().map(fault -> words.of(fault.text())).forEach(errors::add);
            return Optional.empty();
        }
    }

    private Map<String, List<Option>> codes() {
        Map<String, List<Option>> codes = new LinkedHashMap<>();
        for (String codelist : REGISTRATION.subList(0, 4)) {
            codes.put(codelist, api.get("/v1/registrations/codes/" + codelist, Map.of("codelist", codelist),
                    Map.of()).path("codes").valueStream()
                    .map(code -> new Option(code.path("id").asText(),
                            code.path("name").asText() + " (" + code.path("id").asText() + ")"))
                    .toList());
        }
        return codes;
    }

    /** Courses that some regions have and others lack, and the packages that worked. */
    Response regions(Request request) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        List<String> errors = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        Map<String, String> day = form.first("asOf").map(asOf -> Map.of("asOf", asOf)).orElse(Map.of());
        try {
            LocalDate asOf = LocalDate.parse(api.get("/v1/packages", Map.of(), day).path("asOf").asText());
            if (form.has("region")) {
                Map<String, String> query = Map.of("asOf", asOf.toString(), "regions",
                        String.join(",", form.all("region")));
                tables.add(differences(api.get("/v1/positive-lists/compare", Map.of(), query), words));
            }
            tables.add(packages(api.get("/v1/packages", Map.of(), day), words));
        } catch (Problem problem) {
            problem.faults().stream().map(fault -> words.of(fault.text())).forEach(errors::add);
        }
        return renderer.render(200, "regions", site.open(request, form, words.say("compare.heading")),
                Map.of("regions", regions.codes().stream().flatMap(code -> regions.region(code).stream())
                        .map(region -> new Option(region.code(), region.name())).toList(), "chosen",
                        form.all("region"), "asOf", errors.isEmpty() ? form.first("asOf").orElse("") : "", "errors",
                        errors, "tables", tables));
    }

    private static Table differences(JsonNode compared, Words words) {
        List<List<Cell>> rows = compared.path("differences").valueStream().map(course -> List.of(
                Table.text(course.path("title").asText()), Table.text(joined(course.path("on"))),
                Table.text(joined(course.path("lackedBy"))))).toList();
        return new Table(words.say("compare.caption", rows.size(), compared.path("shared").asInt()),
                List.of(words.say("course.title"), words.say("compare.on"), words.say("compare.lackedBy")), rows);
    }

    private static Table packages(JsonNode answer, Words words) {
        List<List<Cell>> rows = answer.path("packages").valueStream().flatMap(each -> each.path("regions").valueStream()
                .map(region -> List.of(Table.text(each.path("name").path(words.language()).asText()),
                        Table.text(region.path("name").asText()),
                        Table.text(titles(region.path("listed"))), Table.text(titles(region.path("lacking"))))))
                .toList();
        return new Table(words.say("packages.caption"), List.of(words.say("packages.name"), words.say("region"),
                words.say("packages.listed"), words.say("packages.lacking")), rows);
    }

    private static String titles(JsonNode courses) {
        String titles = String.join("; ", courses.valueStream().map(course -> course.path("title").asText()).toList());
        return titles.isEmpty() ? "–" : titles;
    }

    private static String joined(JsonNode names) {
        return String.join(", ", names.valueStream().map(JsonNode::asText).toList());
    }
}
