package dk.kursusret.functions.pages.lists;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.lists.ChangesAnswer;
import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.functions.answers.lists.EditionAnswer;
import dk.kursusret.functions.answers.lists.EditionView;
import dk.kursusret.functions.lists.ChangesQuestion;
import dk.kursusret.functions.lists.EditionPath;
import dk.kursusret.functions.lists.EditionQuestion;
import dk.kursusret.functions.lists.Editions;
import dk.kursusret.functions.lists.Format;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Paged;
import dk.kursusret.functions.pages.site.Pager;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Table.Cell;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The page of an edition: its changes followed by its rows, page by page; or all changes of one kind, page by page. */
public final class EditionPages {
    private static final int ROWS = 50;
    /** The most changes of each kind on the edition's own page. */
    private static final int FEW = 10;
    private static final String CHANGES = "aendringer";
    private final Site site;
    private final Template<TablesPage> template;
    private final Editions editions;
    private final KnownLists lists;
    private final Clock clock;

    public EditionPages(Site site, Template<TablesPage> template, Editions editions, KnownLists lists, Clock clock) {
        this.site = site;
        this.template = template;
        this.editions = editions;
        this.lists = lists;
        this.clock = clock;
    }

    /** The kinds of change. */
    private enum Kind {
        ADDED, REMOVED, CHANGED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(Form form) {
            return form.first(CHANGES)
                    .flatMap(word -> Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst());
        }
    }

    public Response edition(Visit visit, EditionPath path) {
        Form form = visit.form();
        Words words = visit.words();
        String page = form.first("page").filter(asked -> !form.has(CHANGES)).orElse("1");
        EditionAnswer edition = editions.one(EditionQuestion.read(path,
                Map.of("page", List.of(page), "perPage", List.of(String.valueOf(ROWS))), Format.JSON, clock));
        List<Table> tables = new ArrayList<>();
        List<Cell> further = new ArrayList<>();
        String here = "lister/" + path.list() + "/" + path.edition();
        Optional<ChangesAnswer> changes = Optional.of(edition.part()).filter(part -> part.page() == 1)
                .map(first -> editions.changes(ChangesQuestion.read(path, Map.of(), clock)));
        Optional<Kind> kind = Kind.of(form);
        Pager pager;
        if (kind.isPresent()) {
            Table all = table(kind.get(), changes.orElseThrow(), words);
            Paged<List<Cell>> shown = Paged.of(all.rows(), form, ROWS);
            tables.add(all.showing(shown.rows()));
            pager = shown.pager(here, form);
            further.add(Table.link(words.say("changes.edition"), here));
        } else {
            changes.filter(found -> found.from().isPresent()).ifPresent(found -> Arrays.stream(Kind.values())
                    .forEach(each -> addFew(each, table(each, found, words), here, words, tables, further)));
            tables.add(rows(edition, words));
            pager = Pager.of(here, Form.EMPTY, edition.part().page(), edition.part().last());
        }
        return page(edition, tables, pager, further, words).show(site, visit, template);
    }

    private static Table table(Kind kind, ChangesAnswer changes, Words words) {
        CourseTables tables = new CourseTables(words);
        LocalDate day = changes.to().edition().reference().edition();
        return switch (kind) {
            case ADDED -> tables.courses(caption(kind, changes.added(), words),
                    changes.added().stream().map(CourseView.Row::course), Optional.of(day));
            case REMOVED -> tables.courses(caption(kind, changes.removed(), words),
                    changes.removed().stream().map(CourseView.Row::course), Optional.empty());
            case CHANGED -> tables.changed(caption(kind, changes.changed(), words), changes.changed(), day);
        };
    }

    private static String caption(Kind kind, List<?> courses, Words words) {
        return words.say("changes." + kind.word(), courses.size());
    }

    private static void addFew(Kind kind, Table all, String here, Words words, List<Table> tables, List<Cell> further) {
        int total = all.rows().size();
        if (total > 0) {
            tables.add(all.showing(all.rows().stream().limit(FEW).toList()));
        }
        if (total > FEW) {
            further.add(Table.link(words.say("changes.all." + kind.word(), total),
                    here + "?" + CHANGES + "=" + kind.word()));
        }
    }

    private static Table rows(EditionAnswer edition, Words words) {
        return new CourseTables(words).courses(
                words.say("edition.rows", edition.part().total(), edition.part().page()),
                edition.entries().stream().map(CourseView.Row::course),
                Optional.of(edition.chosen().edition().reference().edition()));
    }

    private TablesPage page(EditionAnswer edition, List<Table> tables, Pager pager, List<Cell> further, Words words) {
        String list = edition.name().list();
        EditionView.Reference which = edition.chosen().edition().reference();
        return new TablesPage(
                Table.text(words.say("edition.heading", words.list(list, lists), words.day(which.edition()))),
                List.of(words.say("edition.state." + edition.chosen().edition().state()) + ". "
                        + (which.sample() ? words.say("edition.sample") : ""), "SHA-256: " + which.sha256()),
                List.of(Table.link(words.say("edition.download"),
                        "v1/positive-lists/" + list + "/editions/" + which.edition() + "?format=csv")),
                tables, Optional.of(pager), further);
    }
}
