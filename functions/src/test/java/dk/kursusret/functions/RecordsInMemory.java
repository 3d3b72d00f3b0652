package dk.kursusret.functions;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Entry;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Stamp;
import dk.kursusret.catalog.edition.Withdrawal;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.WriteOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A store of records that tests fill by hand. Query functions only read: every write is a mistake. */
public class RecordsInMemory implements EditionStore {
    private final List<EditionRecord> records = new ArrayList<>();
    private final Map<EditionId, List<Entry>> rows = new HashMap<>();

    /** A record as it stands, with its rows. */
    protected final void add(EditionRecord record, List<Entry> entries) {
        records.add(record);
        rows.put(record.id(), List.copyOf(entries));
    }

    @Override
    public List<EditionRecord> records(String list) {
        return records.stream().filter(record -> record.list().equals(list)).toList();
    }

    @Override
    public List<Entry> entries(EditionId id) {
        return rows.getOrDefault(id, List.of());
    }

    @Override
    public Optional<String> report(EditionRecord record) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void writeEntries(EditionId id, List<Entry> entries) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void brought(EditionId id, Principal by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> bringers(EditionId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WriteOutcome stage(EditionRecord record, String report) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WriteOutcome publish(EditionRecord record, Stamp approved, List<EditionRecord> seen) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WriteOutcome withdraw(EditionRecord record, Withdrawal withdrawal, List<EditionRecord> seen) {
        throw new UnsupportedOperationException();
    }
}
