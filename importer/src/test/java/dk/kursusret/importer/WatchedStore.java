package dk.kursusret.importer;

import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Withdrawal;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.WriteOutcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A store in which something happens once, at one moment of an import, such as a crash or someone else's import. */
class WatchedStore implements EditionStore {
    private final EditionStore store;
    private final Moment moment;
    private final Runnable event;

    WatchedStore(EditionStore store, Moment moment, Runnable event) {
        this.store = store;
        this.moment = moment;
        this.event = event;
    }

    /** The moments in the order of an import. */
    enum Moment {
        BEFORE_THE_ROWS, AMID_THE_ROWS, BEFORE_THE_RECORD, AFTER_THE_RECORD, BEFORE_PUBLICATION, AFTER_PUBLICATION
    }

    private void at(Moment now) {
        if (now == moment) {
            event.run();
        }
    }

    @Override
    public void writeEntries(EditionId id, List<Row> entries) {
        at(Moment.BEFORE_THE_ROWS);
        store.writeEntries(id, entries.subList(0, entries.size() / 2));
        at(Moment.AMID_THE_ROWS);
        store.writeEntries(id, entries);
    }

    @Override
    public void addBringer(EditionId id, Principal by) {
        store.addBringer(id, by);
    }

    @Override
    public Set<String> bringers(EditionId id) {
        return store.bringers(id);
    }

    @Override
    public WriteOutcome stage(EditionRecord record, String report) {
        at(Moment.BEFORE_THE_RECORD);
        WriteOutcome outcome = store.stage(record, report);
        at(Moment.AFTER_THE_RECORD);
        return outcome;
    }

    @Override
    public WriteOutcome publish(EditionRecord record, AuditEntry approved, List<EditionRecord> seen) {
        at(Moment.BEFORE_PUBLICATION);
        WriteOutcome outcome = store.publish(record, approved, seen);
        at(Moment.AFTER_PUBLICATION);
        return outcome;
    }

    @Override
    public WriteOutcome withdraw(EditionRecord record, Withdrawal withdrawal, List<EditionRecord> seen) {
        return store.withdraw(record, withdrawal, seen);
    }

    @Override
    public List<EditionRecord> records(String list) {
        return store.records(list);
    }

    @Override
    public Optional<String> report(EditionRecord record) {
        return store.report(record);
    }

    @Override
    public List<Row> entries(EditionId id) {
        return store.entries(id);
    }
}
