package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.EditionState;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.EditionView;
import dk.kursusret.functions.answers.lists.ListName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A positive list with its published editions and the day asked about. */
record Listing(KnownList list, EditionHistory history, When when) {

    static Listing of(KnownList list, Catalog catalog, When when) {
        return new Listing(list, catalog.history(list.id(), when.knownOn()), when);
    }

    ListName name() {
        return ListName.of(list);
    }

    Optional<InForce> inForce() {
        return history.on(when.asOf());
    }

    /** The latest edition if it has lapsed and nothing is in force on the day. */
    Optional<EditionRecord> lapsed() {
        return history.lapsed(when.asOf()).map(InForce::edition);
    }

    /** The day after the last day of that edition. */
    Optional<LocalDate> lapsedOn() {
        return lapsed().flatMap(r -> r.term().lastDay()).map(last -> last.plusDays(1));
    }

    List<EditionView> views(List<EditionRecord> records) {
        return EditionView.of(records, history, when.asOf());
    }

    EditionState state(EditionRecord record) {
        return history.state(record, when.asOf());
    }
}
