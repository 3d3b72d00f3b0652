package dk.kursusret.importer;

import dk.kursusret.catalog.EditionId;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.catalog.EditionStore;
import dk.kursusret.catalog.Entry;
import dk.kursusret.catalog.Stamp;
import dk.kursusret.catalog.Withdrawal;
import dk.kursusret.catalog.WriteOutcome;
import java.util.List;
import java.util.Optional;

/** A store before another one, that can do something before each write. */
abstract class ForwardingStore implements EditionStore {
    private final EditionStore store;

    ForwardingStore(EditionStore store) {
        this.store = store;
    }

    abstract void before(String write);

    @Override
    public List<EditionRecord> records(String list) {
        return store.records(list);
    }

    @Override
    public Optional<String> report(EditionRecord record) {
        return store.report(record);
    }

    @Override
    public List<Entry> entries(EditionId id) {
        return store.entries(id);
    }

    @Override
    public void writeEntries(EditionId id, List<Entry> entries) {
        before("entries");
        store.writeEntries(id, entries);
    }

    @Override
    public WriteOutcome stage(EditionRecord record, String report) {
        before("stage");
        return store.stage(record, report);
    }

    @Override
    public WriteOutcome publish(EditionRecord record, Stamp approved) {
        before("publish");
        return store.publish(record, approved);
    }

    @Override
    public WriteOutcome withdraw(EditionRecord record, Withdrawal withdrawal) {
        before("withdraw");
        return store.withdraw(record, withdrawal);
    }
}
