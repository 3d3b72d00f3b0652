package dk.kursusret.functions.pages.lists;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.CompareAnswer;
import dk.kursusret.functions.answers.lists.CompareAnswer.Difference;
import dk.kursusret.functions.answers.lists.PackageView.InList;
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
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Table.Cell;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Courses that some regions have and others lack, a page at a time, and the packages that worked. */
public final class RegionsPage {
    private static final int ROWS = 50;
    private static final String REGION = "region";
    private static final String AS_OF = "asOf";
    private final Site site;
    private final Template<Compared> template;
    private final Comparisons comparisons;
    private final Packages packages;
    private final Regions regions;
    private final KnownLists lists;
    private final Clock clock;

    public RegionsPage(Site site, Template<Compared> template, Comparisons comparisons, Packages packages,
            Regions regions,
            KnownLists lists, Clock clock) {
        this.site = site;
        this.template = template;
        this.comparisons = comparisons;
        this.packages = packages;
        this.regions = regions;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param missing which lists the comparison lacks
     * @param next address of the next page
     */
    public record Compared(List<FactField> fields, List<Mistake> mistakes, Optional<String> missing,
            List<Table> tables, Optional<String> next) {}

    public Response answer(Visit visit) {
        Form form = visit.form().withDays(List.of(AS_OF));
        Words words = visit.words();
        Asked<CompareAnswer> compared = form.has(REGION) ? compare(form, words) : Asked.nothing();
        Paged<Difference> differences = Paged.of(compared.answer().map(CompareAnswer::differences).orElse(List.of()),
                form, ROWS);
        Asked<PackagesAnswer> told = compared.mistakes().isEmpty() && differences.number() == 1
                ? Asked.of(() -> packages.all(When.of(form.parameters(List.of(AS_OF)), clock)), AS_OF, words)
                : Asked.nothing();
        List<Table> tables = Stream.concat(
                compared.answer().map(found -> table(differences, found.shared(), words)).stream(),
                told.answer().map(answer -> packages(answer, words)).stream()).toList();
        List<FactField> fields = List.of(new FactField(
                new Label(REGION, words.say("compare.regions"), Optional.empty(), false), Kind.CHECKBOXES, options(),
                List.of(), form.all(REGION), Optional.empty(), List.of()),
                FactField.written(AS_OF, words.say("courses.day"), visit.form(), words.say("hint.day")));
        Compared shown = new Compared(fields,
                Stream.concat(compared.mistakes().stream(), told.mistakes().stream()).toList(),
                compared.answer().flatMap(found -> missing(found, words)), tables,
                differences.next("sagsbehandler/regioner", form));
        return Site.show(site.open(visit, words.say("compare.heading")), template, shown);
    }

    private Asked<CompareAnswer> compare(Form form, Words words) {
        return Asked.of(() -> comparisons.compare(form.with("regions", String.join(",", form.all(REGION)))
                .parameters(List.of("regions", AS_OF))), REGION + "-0", words);
    }

    private List<Option> options() {
        return regions.codes().stream().flatMap(code -> regions.region(code).stream())
                .map(region -> new Option(region.code(), region.name())).toList();
    }

    private Table table(Paged<Difference> differences, int shared, Words words) {
        List<List<Cell>> rows = differences.rows().stream()
                .map(course -> List.of(Table.text(course.course().name().title()), Table.text(names(course.on())),
                        Table.text(names(course.lackedBy()))))
                .toList();
        return new Table(words.say("compare.caption", differences.total(), shared),
                List.of(words.say("course.title"), words.say("compare.on"), words.say("compare.lackedBy")), rows);
    }

    private String names(List<String> codes) {
        return codes.stream().map(code -> regions.region(code).map(LabourMarketRegion::name).orElse(code))
                .collect(Collectors.joining(", "));
    }

    /** Of a list that is not there nobody knows what it lacks. */
    private Optional<String> missing(CompareAnswer compared, Words words) {
        return Optional.of(String.join(", ", words.lacking(compared.missingData(), lists)))
                .filter(names -> !names.isEmpty()).map(names -> words.say("compare.missing", names));
    }

    private static Table packages(PackagesAnswer answer, Words words) {
        List<List<Cell>> rows = answer.packages().stream().flatMap(each -> each.regions().stream()
                .map(in -> List.of(Table.text(words.of(each.name())), Table.text(in.region().name().orElse("")),
                        Table.text(titles(in.listed())), Table.text(titles(in.lacking())))))
                .toList();
        return new Table(caption(answer, words), List.of(words.say("packages.name"), words.say("region"),
                words.say("packages.listed"), words.say("packages.lacking")), rows);
    }

    /** Says what of a sample is made up. */
    private static String caption(PackagesAnswer answer, Words words) {
        return Stream.concat(Stream.of(words.say("packages.caption")), answer.experience().notices().stream()
                .filter(notice -> notice.id().equals("sample-packages"))
                .map(notice -> words.of(notice.text()))).collect(Collectors.joining(". "));
    }

    private static String titles(List<InList> courses) {
        String titles = courses.stream().map(InList::shown)
                .collect(Collectors.joining("; "));
        return titles.isEmpty() ? "–" : titles;
    }
}
