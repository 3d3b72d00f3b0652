package dk.kursusret.functions.pages.lists;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.CourseAnswer;
import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.functions.answers.lists.CoursesAnswer;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.functions.pages.site.Asked;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Mistake;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Table.Cell;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The search for courses, and a course with the lists that have it. */
public final class CoursePages {
    /** On a page of a search. */
    private static final int FOUND = 25;
    private static final List<String> ASKED = List.of("q", "list", "asOf");
    private static final List<String> DAY = List.of("asOf");
    private final Site site;
    private final Template<Search> search;
    private final Template<TablesPage> course;
    private final Courses courses;
    private final KnownLists lists;
    private final Clock clock;

    public CoursePages(Site site, Template<Search> search, Template<TablesPage> course, Courses courses,
            KnownLists lists, Clock clock) {
        this.site = site;
        this.search = search;
        this.course = course;
        this.courses = courses;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * A search with what it found.
     *
     * @param missing names of the lists of which nobody knows what is on them
     * @param found how many; empty where it could not be searched
     * @param next address of the next page
     */
    public record Search(List<FactField> fields, List<Mistake> mistakes, List<String> missing, String found,
            Optional<Table> table, Optional<String> next) {}

    public Response search(Visit visit) {
        Form form = visit.form();
        Words words = visit.words();
        Asked<CoursesAnswer> asked = Asked.of(
                () -> courses.search(form.withDays(DAY).with("perPage", String.valueOf(FOUND))
                        .parameters(List.of("perPage", "q", "list", "asOf", "page"))),
                "q", words);
        Optional<CoursesAnswer> answer = asked.answer();
        String found = answer.map(a -> words.say("courses.found", a.part().total())).orElse("");
        List<FactField> fields = List.of(
                FactField.written("q", words.say("course.search.label"), form.only(name -> answer.isPresent()),
                        words.say("course.search.hint")),
                FactField.select("list", words.say("courses.list"), form, options(words)),
                FactField.written("asOf", words.say("courses.day"), form, words.say("hint.day")));
        Search shown = new Search(fields, asked.mistakes(),
                words.lacking(answer.map(CoursesAnswer::missingData).orElse(List.of()), lists), found,
                answer.filter(a -> !a.courses().isEmpty()).map(a -> new CourseTables(words).courses(found,
                        a.courses().stream().map(CoursesAnswer.Found::course), Optional.of(a.when().asOf()))),
                answer.map(CoursesAnswer::part).filter(part -> !part.isLast())
                        .map(part -> nextPage(form, part.page() + 1)));
        return Site.show(site.open(visit, words.say("courses.heading")), search, shown);
    }

    private static String nextPage(Form form, int page) {
        return "kurser?" + form.only(ASKED::contains).with("page", String.valueOf(page)).query();
    }

    private List<Option> options(Words words) {
        return Stream.concat(Stream.of(new Option("", words.say("courses.all"))),
                lists.positive().stream().map(list -> new Option(list.id(), words.of(list.name())))).toList();
    }

    public Response course(Visit visit, String code) {
        Words words = visit.words();
        When when = When.of(visit.form().withDays(DAY).parameters(DAY), clock);
        CourseAnswer answer = courses.course(code, when);
        CourseView view = answer.course();
        CourseWords told = new CourseWords(words);
        List<String> facts = new ArrayList<>(List.of(told.level(view.level())));
        view.name().code().map(c -> words.say("course.code", c)).ifPresent(facts::add);
        told.duration(view).ifPresent(facts::add);
        TablesPage tables = new TablesPage(view.name().title(),
                List.of(String.join(" · ", facts), words.say("as.of", words.day(when.asOf()))),
                List.of(Table.link(words.say("course.may"), ask(view.name(), when))),
                List.of(lists(answer.lists(), words)), List.of());
        return tables.show(site, visit, course);
    }

    /** The way that asks about this course on this day. */
    private static String ask(CourseView.Name course, When when) {
        return "tjek?" + Form.EMPTY.with(course.code().isPresent() ? "kursus" : "id", course.address())
                .with("dag", when.asOf().toString()).query();
    }

    private Table lists(List<CourseAnswer.Listed> listed, Words words) {
        return new Table(words.say("course.on"), List.of(words.say("list"), words.say("course.period"),
                words.say("course.price"), words.say("course.provider"), words.say("course.sample")),
                listed.stream().map(on -> row(on, words)).toList());
    }

    private List<Cell> row(CourseAnswer.Listed on, Words words) {
        return List.of(Table.link(words.list(on.edition().list(), lists), "lister/" + on.edition().list()),
                Table.text(on.periods().stream().map(period -> words.say("period", words.day(period.firstDay(), ""),
                        words.day(period.lastDay(), ""))).collect(Collectors.joining("; "))),
                Table.text(new CourseWords(words).price(on.row().price())),
                Table.text(on.row().name().provider().orElse("–")),
                Table.text(on.edition().sample() ? words.say("sample") : "–"));
    }
}
