package dk.kursusret.functions.pages.lists;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.TitlesAnswer;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.functions.pages.lists.NothingFound.Way;
import dk.kursusret.functions.pages.site.Asked;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Mistake;
import dk.kursusret.functions.pages.site.Pager;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The course search, with a row for each title. Its address holds the search, and never a fact about a person. */
public final class CourseSearchPage {
    private static final String PATH = "kurser";
    private static final String PAGE = "page";
    private static final String PER_PAGE = "perPage";
    /** The number of titles on a page. */
    private static final int FOUND = 25;
    private final Site site;
    private final Template<Search> template;
    private final Courses courses;
    private final SearchFields fields;
    private final KnownLists lists;

    public CourseSearchPage(Site site, Template<Search> template, Courses courses, SearchFields fields,
            KnownLists lists) {
        this.site = site;
        this.template = template;
        this.courses = courses;
        this.fields = fields;
        this.lists = lists;
    }

    /**
     * A search with its result.
     *
     * @param further fields that few people need
     * @param missing the names of the missing lists, whose contents are unknown
     * @param messages how many were found, and which words were corrected
     * @param sample says that some of the courses are made up
     * @param ways suggestions if nothing was found
     * @param download the address of the result as CSV
     */
    public record Search(List<FactField> fields, List<FactField> further, boolean narrowed, List<Mistake> mistakes,
            List<String> missing, List<String> messages, Optional<String> sample, Optional<Table> table, List<Way> ways,
            Optional<Pager> pager, Optional<String> download) {}

    public Response answer(Visit visit) {
        Words words = visit.words();
        Form written = visit.form().only(SearchFields.NAMES::contains);
        Form form = written.withDays(SearchFields.DAYS);
        Asked<TitlesAnswer> asked = Asked.of(() -> titles(form.with(PER_PAGE, String.valueOf(FOUND))),
                SearchFields::input, words);
        Optional<TitlesAnswer> answer = asked.answer();
        When when = answer.map(TitlesAnswer::when).orElseGet(fields::today);
        List<FactField> all = fields.of(written, when.asOf(), courses.areas(when), asked, words);
        Search search = new Search(all.subList(0, SearchFields.ALWAYS_SHOWN),
                all.subList(SearchFields.ALWAYS_SHOWN, all.size()),
                SearchFields.FURTHER.stream().anyMatch(form::has), asked.mistakes(),
                words.lacking(answer.map(TitlesAnswer::missingData).orElse(List.of()), lists),
                answer.map(found -> messages(found, form, words)).orElse(List.of()),
                answer.filter(SearchTable::hasSample).map(found -> words.say("courses.sample")),
                answer.filter(found -> !found.titles().isEmpty()).map(found -> new SearchTable(words).of(found)),
                answer.filter(found -> found.titles().isEmpty())
                        .map(found -> new NothingFound(this::titles, words).ways(form)).orElse(List.of()),
                answer.map(found -> Pager.of(PATH, form, found.part().page(), found.part().last())),
                answer.filter(found -> !found.titles().isEmpty())
                        .map(found -> "v1/courses?"
                                + form.only(name -> !name.equals(PAGE)).with("format", "csv").query()));
        return Site.show(asked.status(),
                site.open(new Visit(visit.request(), written, words),
                        words.titled(words.say("courses.heading"), asked.mistakes())),
                template, search);
    }

    /** The address of the search for a title. */
    static String address(String title, LocalDate day) {
        return PATH + "?" + Form.EMPTY.with("q", title).with("asOf", day.toString()).query();
    }

    /** Returns the last page if the one asked for is beyond it. */
    private TitlesAnswer titles(Form form) {
        TitlesAnswer answer = courses.titles(form.parameters(form.names()));
        return answer.part().page() <= answer.part().last() ? answer
                : courses.titles(form.with(PAGE, String.valueOf(answer.part().last())).parameters(form.names()));
    }

    private static List<String> messages(TitlesAnswer found, Form form, Words words) {
        List<String> messages = new ArrayList<>(found.corrections().stream()
                .map(word -> words.say("courses.corrected", word.asked(), word.shown())).toList());
        int total = found.part().total();
        messages.add(total > 0 ? words.counted("courses.found", total)
                : form.has("q") ? words.say("courses.none.for", form.first("q").orElseThrow(),
                        words.day(found.when().asOf()))
                        : words.say("courses.none", words.day(found.when().asOf())));
        if (total == 0) {
            messages.add(words.say("courses.none.hint"));
        }
        return messages;
    }
}
