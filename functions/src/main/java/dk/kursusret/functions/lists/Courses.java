package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.CourseAnswer;
import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.functions.answers.lists.CoursesAnswer;
import dk.kursusret.functions.answers.lists.MissingList;
import dk.kursusret.functions.answers.lists.TitlesAnswer.Offer;
import dk.kursusret.functions.answers.lists.TitlesAnswer.Titled;
import dk.kursusret.functions.answers.lists.TitlesAnswer;
import dk.kursusret.functions.lists.CourseSearch.Hit;
import dk.kursusret.functions.lists.CourseSearch.Result;
import dk.kursusret.functions.lists.CourseSearch.Criteria;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.texts.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which courses are on which lists on a day. */
public final class Courses {
    private final Catalog catalog;
    private final CourseSearch search;
    private final CourseQueryReader reader;
    private final List<KnownList> lists;

    public Courses(Catalog catalog, KnownLists lists, Regions regions, Clock clock) {
        this.catalog = catalog;
        this.search = new CourseSearch(catalog);
        this.reader = new CourseQueryReader(lists, regions, clock);
        this.lists = lists.positive();
    }

    /** @throws Problem 404 if no list has a course with this code or entry id */
    public CourseAnswer course(String codeOrEntry, When when) {
        Hit hit = find(codeOrEntry, when).orElseThrow(() -> onNoList(when));
        return new CourseAnswer(when, CourseView.of(hit.entry()),
                hit.editions().stream().map(edition -> listed(edition, hit.entry().id(), when)).toList());
    }

    /** The title of the course with this code or entry id, if a list has it. */
    public Optional<String> title(String codeOrEntry, LocalDate asOf) {
        return find(codeOrEntry, new When(asOf, Optional.empty())).map(hit -> hit.entry().course().title());
    }

    /** The level of the course with this code or entry id, if a list has it. */
    public Optional<CourseLevel> level(String codeOrEntry, LocalDate asOf) {
        return find(codeOrEntry, new When(asOf, Optional.empty())).map(hit -> hit.entry().course().level());
    }

    private Optional<Hit> find(String codeOrEntry, When when) {
        return Optional.of(codeOrEntry).filter(c -> !PersonalData.looksLikeCpr(c))
                .flatMap(c -> search.course(c, lists.stream().map(KnownList::id).toList(), when));
    }

    /** Names the missing lists, since the course may be on one of them. */
    private Problem onNoList(When when) {
        List<KnownList> missing = missing(lists.stream(), when);
        return missing.isEmpty()
                ? Problem.notFound("Kurset står ikke på nogen liste, der gælder den dag.",
                        "No list in force on that day has that course.")
                : Problem.notFound(
                        "Kurset står ikke på nogen af de lister, vi har for den dag. Disse lister mangler vi, så vi "
                                + "ved ikke, hvad der står på dem: " + names(missing, Text::da) + ".",
                        "None of the lists we have for that day has that course. We lack these lists and do not know "
                                + "what is on them: " + names(missing, Text::en) + ".");
    }

    private static String names(List<KnownList> lists, Function<Text, String> language) {
        return lists.stream().map(list -> language.apply(list.name())).collect(Collectors.joining(", "));
    }

    /** The course as the list describes it, and since when the list has had it. */
    private CourseAnswer.Listed listed(LoadedEdition edition, String id, When when) {
        return CourseAnswer.Listed.of(edition.ref(), edition.course(id).orElseThrow(),
                catalog.history(edition.ref().list(), when.knownOn())
                        .periods(inForce -> catalog.rows(inForce).course(id).isPresent()),
                when.asOf());
    }

    /**
     * Returns one page of the courses that the parameters ask for.
     *
     * @throws Problem 400 with everything that is wrong with the parameters
     */
    public CoursesAnswer search(Map<String, List<String>> parameters) {
        CourseQuery query = reader.read(parameters, Format.JSON);
        return answer(query, find(query));
    }

    /**
     * Returns one page of the courses that the parameters ask for, grouped by title.
     *
     * @throws Problem 400 with everything that is wrong with the parameters
     */
    public TitlesAnswer titles(Map<String, List<String>> parameters) {
        CourseQuery query = reader.read(parameters, Format.JSON);
        Result result = find(query);
        Map<String, List<Hit>> titles = result.hits().stream().collect(Collectors.groupingBy(Hit::title,
                LinkedHashMap::new, Collectors.toList()));
        return new TitlesAnswer(query.when(), query.paging().part(titles.size()),
                query.paging().of(List.copyOf(titles.values())).stream().map(Courses::titled).toList(),
                result.corrections(), missing(query.lists(), query.when()));
    }

    private static Titled titled(List<Hit> hits) {
        return new Titled(hits.getFirst().entry().title(),
                hits.stream().flatMap(hit -> hit.editions().stream().map(edition -> new Offer(edition.ref(),
                        CourseView.of(edition.course(hit.entry().id()).orElseThrow())))).toList());
    }

    /** The groups of trades in the lists of a day, as written there. */
    public List<String> areas(When when) {
        return search.areas(lists.stream().map(KnownList::id).toList(), when);
    }

    CourseQuery query(Request request) {
        return reader.read(request.query(), Format.accepted(request));
    }

    Result find(CourseQuery query) {
        return search.find(query.criteria(), query.lists(), query.when(), query.sorting());
    }

    /** Reads the criteria from fields that have the names of the search parameters. */
    public static Criteria criteria(Fields fields, Faults faults) {
        return CourseQueryReader.criteria(fields, faults);
    }

    /** Finds all matching courses of these lists, best match first. */
    public Result find(Criteria criteria, List<String> where, When when) {
        return search.find(criteria, where, when, Sorting.BEST);
    }

    CoursesAnswer answer(CourseQuery query, Result result) {
        return new CoursesAnswer(query.when(), query.paging().part(result.hits().size()),
                query.paging().of(result.hits()).stream()
                        .map(hit -> CoursesAnswer.Found.of(hit.entry(), hit.editions())).toList(),
                result.corrections(), missing(query.lists(), query.when()));
    }

    /** Those of these lists that exist on the day but have no edition in force, so that their contents are unknown. */
    public List<MissingList> missing(List<String> where, When when) {
        return missing(where.stream().flatMap(this::known), when).stream().map(KnownList::id).map(MissingList::new)
                .toList();
    }

    private Stream<KnownList> known(String id) {
        return lists.stream().filter(list -> list.id().equals(id));
    }

    /** Those of these lists that exist on the day but have no edition in force. */
    private List<KnownList> missing(Stream<KnownList> where, When when) {
        return where.filter(list -> list.validity().holdsOn(when.asOf()))
                .filter(list -> catalog.history(list.id(), when.knownOn()).on(when.asOf()).isEmpty()).toList();
    }
}
