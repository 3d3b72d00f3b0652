package dk.kursusret.functions;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.AuditTrail;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.Delivery;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.catalog.store.EditionReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An in-memory store of records that tests fill themselves. */
public class RecordsInMemory implements EditionReader {
    private final List<EditionRecord> records = new ArrayList<>();
    private final Map<EditionId, List<Row>> rows = new HashMap<>();

    /** Adds a whole edition, staged, approved and published at the same time. */
    protected final void publish(EditionId id, Instant at, Origin origin, List<Row> entries) {
        AuditEntry stamp = new AuditEntry(at, "anna");
        add(new EditionRecord(id, 1, Term.EDITION,
                new Delivery(new Source("liste.csv", Door.CLI, origin),
                        new Counts(entries.size(), entries.size(), 0), Acknowledgement.NONE),
                AuditTrail.of(stamp).approved(stamp)), entries);
    }

    /** Adds a record with its rows as given. */
    protected final void add(EditionRecord record, List<Row> entries) {
        records.add(record);
        rows.put(record.id(), List.copyOf(entries));
    }

    @Override
    public List<EditionRecord> records(String list) {
        return records.stream().filter(record -> record.list().equals(list))
                .sorted(Comparator.comparing(EditionRecord::firstDay)).toList();
    }

    @Override
    public List<Row> entries(EditionId id) {
        return rows.getOrDefault(id, List.of());
    }
}
