package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.EditionDiff;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.ChangesAnswer;
import dk.kursusret.functions.answers.lists.EditionAnswer;
import dk.kursusret.functions.answers.lists.EditionsAnswer;
import dk.kursusret.gateway.http.Problem;
import java.util.List;
import java.util.Optional;

/** The published editions of a list, the rows of one edition, and how it differs from another. */
public final class Editions {
    private final Catalog catalog;
    private final KnownLists lists;

    public Editions(Catalog catalog, KnownLists lists) {
        this.catalog = catalog;
        this.lists = lists;
    }

    /**
     * Every published edition and supplement with its state on the day, oldest first. Staged files are not included.
     *
     * @throws Problem 404 if there is no such list
     */
    public EditionsAnswer all(String list, When when) {
        Listing listing = listing(list, when);
        return new EditionsAnswer(when, listing.name(), listing.inForce().map(InForce::edition)
                .map(EditionRecord::firstDay), listing.lapsed().map(EditionRecord::firstDay), listing.lapsedOn(),
                listing.views(listing.history().records()));
    }

    /** @throws Problem 404 if there is no such list or edition, 400 if the hash matches several files */
    public EditionAnswer one(EditionQuestion question) {
        return rows(question).answer(question.paging());
    }

    EditionRows rows(EditionQuestion question) {
        Listing listing = listing(question.list(), question.when());
        ChosenEdition chosen = ChosenEdition.find(listing, question.firstDay(), question.sha256());
        return new EditionRows(listing, chosen, chosen.rows(catalog));
    }

    /**
     * How an edition differs from another, field by field. The other is the one before, unless one is named.
     *
     * @throws Problem 404 if there is no such list or edition, 400 if a hash matches several files
     */
    public ChangesAnswer changes(ChangesQuestion question) {
        Listing listing = listing(question.list(), question.when());
        ChosenEdition chosen = ChosenEdition.find(listing, question.firstDay(), question.sha256());
        Optional<ChosenEdition> before = question.from()
                .map(day -> ChosenEdition.find(listing, day, question.fromSha256()).mergedWithBase(listing.history()))
                .or(() -> chosen.before(listing));
        ChosenEdition after = chosen.mergedWithBase(listing.history());
        Optional<LoadedEdition> old = before.map(found -> found.rows(catalog));
        LoadedEdition now = after.rows(catalog);
        return ChangesAnswer.of(listing.when(), listing.name(),
                before.map(found -> found.view(listing, old.orElseThrow())), after.view(listing, now),
                EditionDiff.between(old.map(LoadedEdition::courses).orElse(List.of()), now.courses()));
    }

    private Listing listing(String id, When when) {
        return lists.positive().stream().filter(list -> list.id().equals(id)).findFirst()
                .map(list -> Listing.of(list, catalog, when)).orElseThrow(() -> unknown(lists.list(id)));
    }

    private static Problem unknown(Optional<KnownList> other) {
        return other.isPresent()
                ? Problem.notFound("Kursuspakker og satser har egne adresser: /v1/packages og /v1/rates.",
                        "Course packages and rates have addresses of their own: /v1/packages and /v1/rates.")
                : Problem.notFound(KnownLists.UNKNOWN);
    }
}
