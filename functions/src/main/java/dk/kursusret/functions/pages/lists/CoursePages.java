package dk.kursusret.functions.pages.lists;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.CourseAnswer;
import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.functions.pages.site.Form;
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

/** The page of a course with the lists that have it. */
public final class CoursePages {
    private static final List<String> DAY = List.of("asOf");
    private final Site site;
    private final Template<TablesPage> course;
    private final Courses courses;
    private final KnownLists lists;
    private final Clock clock;

    public CoursePages(Site site, Template<TablesPage> course, Courses courses,
            KnownLists lists, Clock clock) {
        this.site = site;
        this.course = course;
        this.courses = courses;
        this.lists = lists;
        this.clock = clock;
    }

    public Response course(Visit visit, String code) {
        Words words = visit.words();
        When when = When.of(visit.form().withDays(DAY).parameters(DAY), clock);
        CourseAnswer answer = courses.course(code, when);
        CourseView view = answer.course();
        CourseWords wording = new CourseWords(words);
        List<String> facts = new ArrayList<>(List.of(wording.level(view.level())));
        view.name().code().map(c -> words.say("course.code", c)).ifPresent(facts::add);
        wording.duration(view).ifPresent(facts::add);
        TablesPage tables = new TablesPage(Table.name(view.name().title()),
                List.of(String.join(" · ", facts), words.say("as.of", words.day(when.asOf()))),
                List.of(Table.link(words.say("course.may"), ask(view.name(), when))),
                List.of(lists(answer.lists(), words)), Optional.empty(), List.of());
        return tables.show(site, visit, course);
    }

    /** The link that starts the flow for this course on this day. */
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
                on.row().name().provider().map(Table::name).orElse(Table.text("–")),
                Table.text(on.edition().sample() ? words.say("sample") : "–"));
    }
}
