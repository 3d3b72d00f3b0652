package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.EditionView;
import dk.kursusret.functions.answers.lists.ListView.InForceView;
import dk.kursusret.functions.answers.lists.ListView;
import dk.kursusret.functions.answers.lists.PositiveListsAnswer;
import java.time.LocalDate;
import java.util.List;

/** Every positive list, with the edition in force on a day. */
public final class ListOverview {
    private final Catalog catalog;
    private final KnownLists lists;

    public ListOverview(Catalog catalog, KnownLists lists) {
        this.catalog = catalog;
        this.lists = lists;
    }

    public PositiveListsAnswer on(When when) {
        return new PositiveListsAnswer(when,
                lists.positive().stream().map(list -> view(Listing.of(list, catalog, when))).toList());
    }

    private ListView view(Listing listing) {
        return new ListView(listing.name(), listing.list().kind(), listing.list().validity(),
                listing.inForce().map(found -> InForceView.of(catalog.rows(found), listing.views(found.layers()))),
                listing.lapsed().map(EditionView.Reference::of), listing.lapsedOn(), editions(listing.history()));
    }

    private static List<LocalDate> editions(EditionHistory history) {
        return history.records().stream().filter(EditionRecord::stands)
                .filter(record -> record.term().kind() == EditionKind.EDITION).map(EditionRecord::firstDay).distinct()
                .toList();
    }
}
