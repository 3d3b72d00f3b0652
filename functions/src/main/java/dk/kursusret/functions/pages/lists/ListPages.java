package dk.kursusret.functions.pages.lists;

import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.EditionView;
import dk.kursusret.functions.answers.lists.EditionsAnswer;
import dk.kursusret.functions.answers.lists.ListView;
import dk.kursusret.functions.answers.lists.ListView.InForceView;
import dk.kursusret.functions.answers.lists.PositiveListsAnswer;
import dk.kursusret.functions.lists.Editions;
import dk.kursusret.functions.lists.ListOverview;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The page of all lists, and the page of one list with its editions. */
public final class ListPages {
    private final Site site;
    private final Template<TablesPage> template;
    private final ListOverview overview;
    private final Editions editions;
    private final KnownLists lists;
    private final Regions regions;
    private final Clock clock;

    public ListPages(Site site, Template<TablesPage> template, ListOverview overview, Editions editions,
            KnownLists lists,
            Regions regions, Clock clock) {
        this.site = site;
        this.template = template;
        this.overview = overview;
        this.editions = editions;
        this.lists = lists;
        this.regions = regions;
        this.clock = clock;
    }

    /** Shows all lists, those in force first. */
    public Response all(Visit visit) {
        Words words = visit.words();
        PositiveListsAnswer answer = overview.on(when(visit));
        Table table = new Table(words.say("lists.caption"), List.of(words.say("list"), words.say("lists.inForce"),
                words.say("lists.lastDay"), words.say("lists.courses"), words.say("course.sample")),
                answer.lists().stream().filter(list -> !list.editions().isEmpty() || list.inForce().isPresent())
                        .sorted(Comparator.comparing(list -> list.inForce().isEmpty()))
                        .map(list -> row(list, answer.when().asOf(), words)).toList());
        return new TablesPage(Table.text(words.say("lists.heading")),
                List.of(words.say("lists.lead"), asOf(answer.when(), words)), List.of(), List.of(table),
                Optional.empty(), List.of())
                .show(site, visit, template);
    }

    private List<Cell> row(ListView list, LocalDate asOf, Words words) {
        String id = list.name().list();
        return List.of(Table.link(words.list(id, lists), "lister/" + id),
                list.inForce().map(InForceView::edition)
                        .map(first -> Table.link(words.day(first), "lister/" + id + "/" + first))
                        .orElseGet(() -> Table.text(absent("lists", id, asOf, words).orElse("–"))),
                Table.text(lastDay(list, words)),
                Table.text(list.inForce().map(found -> String.valueOf(found.courses())).orElse("–")),
                Table.text(list.inForce().filter(InForceView::sample).map(found -> words.say("sample")).orElse("–")));
    }

    /** The last day of the edition in force, or of the latest one. */
    private static String lastDay(ListView list, Words words) {
        return list.last().map(last -> words.say("lists.over", words.day(last.lastDay())))
                .orElseGet(() -> words.day(list.inForce().flatMap(InForceView::lastDay)));
    }

    public Response list(Visit visit, String id) {
        Words words = visit.words();
        EditionsAnswer answer = editions.all(id, when(visit));
        LocalDate asOf = answer.when().asOf();
        List<String> paragraphs = new ArrayList<>(List.of(words.say("list.lead"), asOf(answer.when(), words)));
        absent("list", id, asOf, words).ifPresent(paragraphs::add);
        over(id, answer, words).ifPresent(paragraphs::add);
        List<Cell> links = lists.list(id).filter(list -> !list.validity().holdsOn(asOf)).stream()
                .flatMap(list -> regions.successor(id).stream()).map(LabourMarketRegion::code)
                .map(next -> Table.link(words.say("list.instead", words.list(next, lists)), "lister/" + next)).toList();
        Table table = new Table(words.say("list.editions"),
                List.of(words.say("edition.from"), words.say("edition.until"), words.say("edition.kind"),
                        words.say("edition.state"), words.say("edition.accepted"), words.say("edition.quarantined"),
                        words.say("edition.source")),
                answer.editions().stream().map(edition -> row(edition, id, words)).toList());
        return new TablesPage(Table.text(words.list(id, lists)), paragraphs, links, List.of(table), Optional.empty(),
                List.of())
                .show(site, visit,
                        template);
    }

    private static List<Cell> row(EditionView edition, String list, Words words) {
        EditionView.Reference which = edition.reference();
        String firstDay = words.day(which.edition());
        Cell first = which.kind() == EditionKind.EDITION
                ? Table.link(firstDay, "lister/" + list + "/" + which.edition())
                : Table.text(firstDay);
        return List.of(first.marked(Optional.of(words.say("sample")).filter(sample -> which.sample())),
                Table.text(words.day(which.lastDay())), Table.text(words.say("edition.kind." + which.kind())),
                Table.text(words.say("edition.state." + edition.state())),
                Table.text(String.valueOf(edition.counts().accepted())),
                Table.text(String.valueOf(edition.counts().quarantined())), Table.text(edition.source()));
    }

    /** A text saying that the list does not exist on the day: no longer, or not yet. */
    private Optional<String> absent(String page, String id, LocalDate asOf, Words words) {
        return lists.list(id).map(KnownList::validity).filter(validity -> !validity.holdsOn(asOf))
                .map(validity -> validity.lastDay().filter(asOf::isAfter)
                        .map(last -> words.say(page + ".gone", words.day(last)))
                        .orElseGet(() -> words.say(page + ".not-yet", words.day(validity.firstDay().orElseThrow()))));
    }

    /** A text saying that the edition due is missing, if the list still exists. */
    private Optional<String> over(String id, EditionsAnswer answer, Words words) {
        return answer.lapsedOn()
                .filter(due -> lists.canHold(id, answer.when().asOf()))
                .map(due -> words.say("list.lapsed", words.day(due.minusDays(1)), words.day(due)));
    }

    private When when(Visit visit) {
        List<String> day = List.of("asOf");
        return When.of(visit.form().withDays(day).parameters(day), clock);
    }

    private static String asOf(When when, Words words) {
        return words.say("as.of", words.day(when.asOf()));
    }
}
