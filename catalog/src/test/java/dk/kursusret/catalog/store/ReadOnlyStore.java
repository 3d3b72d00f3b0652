package dk.kursusret.catalog.store;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Entry;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Stamp;
import dk.kursusret.catalog.edition.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A store of which tests only read. */
public abstract class ReadOnlyStore implements EditionStore {

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
