package dk.kursusret.functions.pages.citizen;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.functions.answers.lists.CoursesAnswer;
import dk.kursusret.functions.answers.lists.MissingList;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.functions.pages.citizen.TopicPage.CourseChoice;
import dk.kursusret.functions.pages.citizen.TopicPage.Found;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.lists.CourseWords;
import dk.kursusret.functions.pages.site.Asked;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Table.Language;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.lists.EditionRef;
import dk.kursusret.rules.lists.PositiveLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds courses on the lists that may apply: the national one, and those of the region and its neighbours. */
public final class CourseFinder {
    private static final int MAX_SHOWN = 25;
    private static final Pattern CODE = Pattern.compile("^[\\p{L}\\s.:#-]*+([0-9]{4,5})[\\s-]*+$");
    /** The prefix of the value sent for a course with a code. */
    private static final String BY_CODE = "code:";
    /** The prefix of the value sent for a course without one. */
    private static final String BY_ENTRY = "entry:";
    private final Courses courses;
    private final Regions regions;
    private final KnownLists lists;

    public CourseFinder(Courses courses, Regions regions, KnownLists lists) {
        this.courses = courses;
        this.regions = regions;
        this.lists = lists;
    }

    CourseChoice find(Step step, LocalDate asOf, List<FactField.Why> why) {
        Words words = step.words();
        Optional<String> region = region(step.state(), asOf);
        Optional<String> asked = step.query();
        Optional<CoursesAnswer> hits = asked.flatMap(query -> search(query, region, asOf, words));
        List<CoursesAnswer.Found> found = hits.stream().flatMap(answer -> answer.courses().stream()).toList();
        List<String> where = where(region, asOf);
        List<MissingList> missing = courses.missing(where, new When(asOf, Optional.empty()));
        Optional<Found> chosen = chosen(step.state(), asOf, words);
        return new CourseChoice(asked.orElse(""), asked.isPresent(), chosen,
                found.stream().map(hit -> found(hit, words))
                        .filter(hit -> chosen.filter(course -> course.value().equals(hit.value())).isEmpty()).toList(),
                hits.map(answer -> answer.part().total()).orElse(0),
                hits.map(CoursesAnswer::corrections).orElse(List.of()),
                where.stream().map(id -> words.list(id, lists)).toList(), words.lacking(missing, lists),
                asked.flatMap(CourseFinder::code).filter(code -> found.stream()
                        .noneMatch(hit -> hit.course().name().code().filter(code::equals).isPresent())),
                why);
    }

    /** The code in a search text such as 42994 or AMU 42994. */
    static Optional<String> code(String query) {
        Matcher written = CODE.matcher(query);
        return written.matches() ? Optional.of(written.group(1)) : Optional.empty();
    }

    /** The fact that a choice states; empty if the choice is not a course. */
    public static Optional<Form.Field> chosenFact(String choice) {
        if (choice.startsWith(BY_CODE)) {
            return Optional.of(new Form.Field(CourseFact.CODE.pointer(), choice.substring(BY_CODE.length())));
        }
        return Optional.of(choice).filter(entry -> entry.startsWith(BY_ENTRY))
                .map(entry -> new Form.Field(CourseFact.ENTRY.pointer(), entry.substring(BY_ENTRY.length())));
    }

    /** The courses with this name or number on the same lists. */
    public List<Found> named(String query, Form state, LocalDate asOf, Words words) {
        return search(query, region(state, asOf), asOf, words).stream()
                .flatMap(answer -> answer.courses().stream()).map(hit -> found(hit, words)).toList();
    }

    private Optional<String> region(Form state, LocalDate asOf) {
        return FactForm.value(state, CaseFact.MUNICIPALITY).flatMap(code -> regions.regionOf(code, asOf))
                .map(LabourMarketRegion::code);
    }

    /** The course chosen earlier, whether or not it is on a list. */
    private Optional<Found> chosen(Form state, LocalDate asOf, Words words) {
        return FactForm.value(state, CourseFact.CODE).map(code -> chosen(BY_CODE, code, asOf, words))
                .or(() -> FactForm.value(state, CourseFact.ENTRY).map(entry -> chosen(BY_ENTRY, entry, asOf, words)));
    }

    private Found chosen(String kind, String name, LocalDate asOf, Words words) {
        Optional<String> title = courses.title(name, asOf);
        return new Found(kind + name, title.orElse(words.say("course.code", name)),
                title.isPresent() ? Language.DANISH : Language.OF_THE_PAGE, words.say("course.chosen"));
    }

    private List<String> where(Optional<String> region, LocalDate asOf) {
        List<String> where = new ArrayList<>(List.of(PositiveLists.NATIONAL));
        region.ifPresent(code -> {
            where.addAll(regions.listsOf(code, asOf));
            regions.adjoining(code, asOf).regions().forEach(other -> where.addAll(regions.listsOf(other, asOf)));
        });
        return where;
    }

    /** Empty if the text contains nothing to search for. */
    private Optional<CoursesAnswer> search(String query, Optional<String> region, LocalDate asOf, Words words) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(Map.of("q", List.of(query),
                "list", List.of(PositiveLists.NATIONAL), "asOf", List.of(asOf.toString()), "perPage",
                List.of(String.valueOf(MAX_SHOWN))));
        region.ifPresent(code -> parameters.putAll(Map.of("region", List.of(code), "adjoining", List.of("true"))));
        return Asked.of(() -> courses.search(parameters), "q", words).answer();
    }

    /** A course found, marked if every list that has it is a sample. */
    static Found found(CoursesAnswer.Found hit, Words words) {
        Found found = found(hit.course(), words);
        return hit.lists().stream().allMatch(EditionRef::sample)
                ? new Found(found.value(), found.title(), found.language(),
                        found.details() + " · " + words.say("sample"))
                : found;
    }

    private static Found found(CourseView hit, Words words) {
        CourseView.Name name = hit.name();
        List<String> details = new ArrayList<>();
        name.code().map(code -> words.say("course.code", code)).ifPresent(details::add);
        CourseWords course = new CourseWords(words);
        details.add(course.level(hit.level()));
        name.provider().ifPresent(details::add);
        course.duration(hit).ifPresent(details::add);
        return new Found(name.code().map(code -> BY_CODE + code).orElse(BY_ENTRY + name.entry()), name.title(),
                Language.DANISH, String.join(" · ", details));
    }
}
