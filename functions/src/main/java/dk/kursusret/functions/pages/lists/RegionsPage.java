package dk.kursusret.functions.pages.lists;

import dk.kursusret.rules.experience.RegionalExperience;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.Validity;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.CompareAnswer;
import dk.kursusret.functions.answers.lists.CompareAnswer.Difference;
import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.functions.answers.lists.PackageView.InList;
import dk.kursusret.functions.answers.lists.PackageView.InRegion;
import dk.kursusret.functions.answers.lists.PackagesAnswer;
import dk.kursusret.functions.lists.Comparisons;
import dk.kursusret.functions.lists.Packages;
import dk.kursusret.functions.pages.site.Asked;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.FactField.Kind;
import dk.kursusret.functions.pages.site.FactField.Label;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Mistake;
import dk.kursusret.functions.pages.site.Paged;
import dk.kursusret.functions.pages.site.Pager;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Table.Cell;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.lists.EditionRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of courses that some regions have and others lack, and of the packages that brought people into work. */
public final class RegionsPage {
    private static final int ROWS = 50;
    private static final String REGION = "region";
    private static final List<String> DAYS = SearchFields.DAYS;
    private static final List<String> PARAMETERS = List.of("regions", "asOf", "knownOn");
    /** The field that says that the form was submitted, even if nothing was chosen. */
    private static final String ASKED = "sogt";
    private final Site site;
    private final Template<Compared> template;
    private final Comparisons comparisons;
    private final Packages packages;
    private final Regions regions;
    private final KnownLists lists;
    private final Clock clock;

    public RegionsPage(Site site, Template<Compared> template, Comparisons comparisons, Packages packages,
            Regions regions, KnownLists lists, Clock clock) {
        this.site = site;
        this.template = template;
        this.comparisons = comparisons;
        this.packages = packages;
        this.regions = regions;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * The content of the page.
     *
     * @param messages says what is not compared and why, and what is a sample
     */
    public record Compared(List<FactField> fields, List<Mistake> mistakes, List<String> messages, List<Table> tables,
            Pager pager) {}

    public Response answer(Visit visit) {
        Form form = visit.form().withDays(DAYS).only(List.of(REGION, "asOf", "knownOn", ASKED, "page")::contains);
        Words words = visit.words();
        Asked<CompareAnswer> compared = form.has(REGION) || form.has(ASKED) ? compare(form, words) : Asked.nothing();
        Paged<Difference> differences = Paged.of(compared.answer().map(CompareAnswer::differences).orElse(List.of()),
                form, ROWS);
        Asked<PackagesAnswer> worked = compared.mistakes().isEmpty() && differences.number() == 1
                ? Asked.of(() -> packages.all(When.of(form.parameters(DAYS), clock)), parameter -> parameter, words)
                : Asked.nothing();
        List<Table> tables = Stream.concat(
                compared.answer().filter(answer -> inForce(answer) > 1)
                        .map(answer -> table(differences, answer, words)).stream(),
                worked.answer().filter(answer -> answer.listEdition().isPresent())
                        .map(answer -> packages(answer, words)).stream())
                .toList();
        List<String> messages = Stream
                .concat(compared.answer().stream().flatMap(answer -> messages(answer, words).stream()),
                        worked.answer().filter(answer -> answer.listEdition().isEmpty())
                                .map(answer -> words.say("packages.none", words.day(answer.when().asOf()))).stream())
                .toList();
        List<Mistake> mistakes = Stream.concat(compared.mistakes().stream(), worked.mistakes().stream()).toList();
        Compared shown = new Compared(fields(visit.form(), new Asked<>(Optional.empty(), mistakes, 200), words),
                mistakes, messages, tables,
                differences.pager("sagsbehandler/regioner", form));
        return Site.show(compared.status(),
                site.open(visit, words.titled(words.say("compare.heading"), mistakes)), template, shown);
    }

    private List<FactField> fields(Form form, Asked<?> asked, Words words) {
        return Stream.concat(Stream.of(new FactField(
                new Label(REGION, words.say("compare.regions"), Optional.of(words.say("compare.regions.hint")), false),
                Kind.CHECKBOXES, options(words), List.of(), form.all(REGION), Optional.empty(), List.of())),
                SearchFields.days(form, words))
                .map(field -> field.with(asked.mistake(field.firstInput()))).toList();
    }

    /** Compares the regions. Faults in the choice of regions become one message, since the form does not show ids. */
    private Asked<CompareAnswer> compare(Form form, Words words) {
        Asked<CompareAnswer> asked = Asked.of(() -> comparisons.compare(
                form.with("regions", String.join(",", form.all(REGION))).parameters(PARAMETERS)),
                parameter -> DAYS.contains(parameter) ? parameter : REGION + "-0", words);
        return new Asked<>(asked.answer(), asked.mistakes().stream().map(mistake -> DAYS.contains(mistake.input())
                ? mistake
                : new Mistake(mistake.input(), words.say("compare.regions.choose"))).distinct().toList(),
                asked.status());
    }

    /** The regions to choose from, with their first or last days if they do not always exist. */
    private List<Option> options(Words words) {
        return regions.codes().stream().flatMap(code -> regions.region(code).stream())
                .map(region -> new Option(region.code(), name(region.code()) + lists.list(region.code())
                        .map(list -> days(list.validity(), words)).orElse("")))
                .toList();
    }

    private static String days(Validity validity, Words words) {
        return validity.lastDay().map(last -> " (" + words.say("compare.until", words.day(last)) + ")")
                .or(() -> validity.firstDay().map(first -> " (" + words.say("compare.from", words.day(first)) + ")"))
                .orElse("");
    }

    private static long inForce(CompareAnswer answer) {
        return answer.regions().stream().filter(region -> region.listEdition().isPresent()).count();
    }

    private Table table(Paged<Difference> differences, CompareAnswer answer, Words words) {
        return new Table(words.say("compare.caption", differences.total(), answer.shared()),
                List.of(words.say("course.title"), words.say("course.number"), words.say("compare.on"),
                        words.say("compare.lackedBy")),
                differences.rows().stream().map(course -> row(course, answer.when().asOf(), words)).toList());
    }

    private List<Cell> row(Difference difference, LocalDate day, Words words) {
        CourseView.Name course = difference.course().name();
        return List.of(CourseTables.link(course.title(), course, day), Table.text(course.code().orElse("–")),
                Table.several(difference.providers().stream().map(in -> Table.text(name(in.region())
                        + (in.providers().isEmpty() ? "" : ": " + String.join(", ", in.providers())))).toList()),
                Table.several(difference.lackedBy().stream().map(region -> Table.name(name(region))
                        .marked(Optional.of(words.say("compare.other.code"))
                                .filter(other -> difference.sameTitleIn().contains(region))))
                        .toList()));
    }

    private String name(String code) {
        return regions.region(code).map(LabourMarketRegion::name).orElse(code);
    }

    private List<String> messages(CompareAnswer compared, Words words) {
        LocalDate day = compared.when().asOf();
        List<String> messages = new ArrayList<>();
        Map<Boolean, List<String>> absent = compared.regions().stream()
                .filter(region -> region.listEdition().isEmpty()).map(CompareAnswer.RegionList::region)
                .collect(Collectors.partitioningBy(code -> lists.canHold(code, day)));
        if (!absent.get(true).isEmpty()) {
            messages.add(compared.when().knownOn()
                    .map(known -> words.say("compare.missing.known", names(absent.get(true)), words.day(known)))
                    .orElseGet(() -> words.say("compare.missing", names(absent.get(true)))));
        }
        addMessage(messages, "compare.no-region", absent.get(false), words);
        if (inForce(compared) < 2) {
            messages.add(words.say("compare.too-few", words.day(day)));
        }
        addMessage(messages, "compare.sample", compared.regions().stream()
                .filter(region -> region.listEdition().filter(EditionRef::sample).isPresent())
                .map(CompareAnswer.RegionList::region).toList(), words);
        return messages;
    }

    private void addMessage(List<String> messages, String key, List<String> codes, Words words) {
        if (!codes.isEmpty()) {
            messages.add(words.say(key, names(codes)));
        }
    }

    private String names(List<String> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** The table of packages. Regions whose lists have the same courses of a package share a row. */
    private static Table packages(PackagesAnswer answer, Words words) {
        List<List<Cell>> rows = answer.packages().stream().flatMap(each -> each.regions().stream()
                .collect(Collectors.groupingBy(
                        in -> List.of(titles(in, in.listed(), words), titles(in, in.lacking(), words)),
                        LinkedHashMap::new, Collectors.mapping(in -> region(in, words), Collectors.toList())))
                .entrySet().stream()
                .map(alike -> List.of(Table.text(words.of(each.name())), Table.several(alike.getValue()),
                        alike.getKey().getFirst(), alike.getKey().getLast())))
                .toList();
        return new Table(caption(answer, words), List.of(words.say("packages.name"), words.say("region"),
                words.say("packages.listed"), words.say("packages.lacking")), rows);
    }

    private static Cell region(InRegion in, Words words) {
        return Table.name(in.region().name().orElse("")).marked(in.listEdition().filter(EditionRef::sample)
                .map(sample -> words.say("sample")));
    }

    /** The caption, which also says what is made up if the packages are a sample. */
    private static String caption(PackagesAnswer answer, Words words) {
        return Stream.concat(Stream.of(words.say("packages.caption")), answer.experience().notices().stream()
                .filter(notice -> notice.id().equals(RegionalExperience.sampleNotice().id()))
                .map(notice -> words.of(notice.text()))).collect(Collectors.joining(". "));
    }

    /** The titles of the courses; "unknown" if the list is missing. */
    private static Cell titles(InRegion in, List<InList> courses, Words words) {
        return in.listEdition().isEmpty() ? Table.text(words.say("packages.unknown"))
                : Table.several(courses.stream().map(InList::shown).map(Table::name).toList());
    }
}
