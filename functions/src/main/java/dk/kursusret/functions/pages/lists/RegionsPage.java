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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Courses that some regions have and others lack, a page at a time, and the packages that worked. */
public final class RegionsPage {
    private static final int ROWS = 50;
    private static final String REGION = "region";
    private static final String AS_OF = "asOf";
    private final Site site;
    private final Renderer renderer;
    private final Comparisons comparisons;
    private final Packages packages;
    private final Regions regions;
    private final KnownLists lists;
    private final Clock clock;

    public RegionsPage(Site site, Renderer renderer, Comparisons comparisons, Packages packages, Regions regions,
            KnownLists lists, Clock clock) {
        this.site = site;
        this.renderer = renderer;
        this.comparisons = comparisons;
        this.packages = packages;
        this.regions = regions;
        this.lists = lists;
        this.clock = clock;
    }

    public Response answer(Request request) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        Asked<CompareAnswer> compared = form.has(REGION) ? compare(form, words) : Asked.nothing();
        Paged<Difference> differences = Paged.of(compared.answer().map(CompareAnswer::differences).orElse(List.of()),
                form, ROWS);
        Asked<PackagesAnswer> told = compared.errors().isEmpty() && differences.number() == 1
                ? Asked.of(() -> packages.all(When.of(form.parameters(List.of(AS_OF)), clock)), words)
                : Asked.nothing();
        List<String> errors = Stream.concat(compared.errors().stream(), told.errors().stream()).toList();
        List<Table> tables = Stream.concat(
                compared.answer().map(found -> table(differences, found.shared(), words)).stream(),
                told.answer().map(answer -> packages(answer, words)).stream()).toList();
        return renderer.render(200, "regions", site.open(request, form, words.say("compare.heading")),
                Map.of("regions", options(), "chosen", form.all(REGION), "asOf",
                        errors.isEmpty() ? form.first(AS_OF).orElse("") : "", "errors", errors, "missing",
                        compared.answer().map(found -> missing(found, words)).orElse(""), "tables", tables,
                        "nextPage", differences.next("sagsbehandler/regioner", form).orElse("")));
    }

    private Asked<CompareAnswer> compare(Form form, Words words) {
        return Asked.of(() -> comparisons.compare(form.with("regions", String.join(",", form.all(REGION)))
                .parameters(List.of("regions", AS_OF))), words);
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
    private String missing(CompareAnswer compared, Words words) {
        String names = String.join(", ", words.lacking(compared.missingData(), lists));
        return names.isEmpty() ? "" : words.say("compare.missing", names);
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
