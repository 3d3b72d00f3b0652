package dk.kursusret.functions.pages.lists;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.CourseAnswer;
import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.functions.answers.lists.CoursesAnswer;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.functions.pages.site.Asked;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Renderer;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Table.Cell;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The search for courses, and a course with the lists that have it. */
public final class CoursePages {
    /** On a page of a search. */
    private static final int FOUND = 25;
    private static final List<String> ASKED = List.of("q", "list", "asOf");
    private final Site site;
    private final Renderer renderer;
    private final Courses courses;
    private final KnownLists lists;
    private final Clock clock;

    public CoursePages(Site site, Renderer renderer, Courses courses, KnownLists lists, Clock clock) {
        this.site = site;
        this.renderer = renderer;
        this.courses = courses;
        this.lists = lists;
        this.clock = clock;
    }

    public Response search(Request request) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        Asked<CoursesAnswer> asked = Asked.of(() -> courses.search(form.with("perPage", String.valueOf(FOUND))
                .parameters(List.of("perPage", "q", "list", "asOf", "page"))), words);
        Optional<CoursesAnswer> answer = asked.answer();
        String found = answer.map(a -> words.say("courses.found", a.part().total())).orElse("");
        return renderer.render(200, "courses", site.open(request, form, words.say("courses.heading")), Map.of(
                "missing", words.lacking(answer.map(CoursesAnswer::missingData).orElse(List.of()), lists),
                "query", answer.isPresent() ? form.first("q").orElse("") : "", "list", form.first("list").orElse(""),
                "asOf", answer.map(a -> a.when().asOf().toString()).orElse(""), "lists", options(words), "errors",
                asked.errors(), "found", found, "table",
                answer.filter(a -> !a.courses().isEmpty()).map(a -> new CourseTables(words).courses(found,
                        a.courses().stream().map(CoursesAnswer.Found::course), Optional.of(a.when().asOf()))),
                "nextPage", answer.map(CoursesAnswer::part).filter(part -> !part.isLast())
                        .map(part -> nextPage(form, part.page() + 1)).orElse("")));
    }

    private static String nextPage(Form form, int page) {
        return "kurser?" + form.only(ASKED::contains).with("page", String.valueOf(page)).query();
    }

    private List<Option> options(Words words) {
        return lists.positive().stream().map(list -> new Option(list.id(), words.of(list.name()))).toList();
    }

    public Response course(Request request, String code) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        CourseAnswer answer = courses.course(code, When.of(form.parameters(List.of("asOf")), clock));
        CourseView course = answer.course();
        CourseWords told = new CourseWords(words);
        List<String> facts = new ArrayList<>(List.of(told.level(course.level())));
        course.name().code().map(c -> words.say("course.code", c)).ifPresent(facts::add);
        told.duration(course).ifPresent(facts::add);
        TablesPage page = new TablesPage(course.name().title(),
                List.of(String.join(" · ", facts), words.say("as.of", words.day(answer.when().asOf()))),
                List.of(Table.link(words.say("course.may"), "")), List.of(lists(answer.lists(), words)), List.of());
        return renderer.render(200, "tables", site.open(request, form, page.title()), page.parameters());
    }

    private Table lists(List<CourseAnswer.Listed> listed, Words words) {
        return new Table(words.say("course.on"), List.of(words.say("list"), words.say("course.period"),
                words.say("course.price"), words.say("course.provider"), words.say("course.sample")),
                listed.stream().map(on -> row(on, words)).toList());
    }

    private List<Cell> row(CourseAnswer.Listed on, Words words) {
        return List.of(Table.link(words.list(on.edition().list(), lists), "lister/" + on.edition().list()),
                Table.text(on.periods().stream().map(period -> words.say("period", day(period.firstDay(), words),
                        day(period.lastDay(), words))).collect(Collectors.joining("; "))),
                Table.text(new CourseWords(words).price(on.row().price())),
                Table.text(on.row().name().provider().orElse("–")),
                Table.text(on.edition().sample() ? words.say("sample") : "–"));
    }

    private static String day(Optional<LocalDate> day, Words words) {
        return day.map(words::day).orElse("");
    }
}
