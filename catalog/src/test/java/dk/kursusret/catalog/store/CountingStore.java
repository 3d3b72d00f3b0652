package dk.kursusret.catalog.store;

import static java.util.Comparator.comparing;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An in-memory store that counts how often it is read. */
public final class CountingStore implements EditionReader {
    public int recordReads;
    public int entryReads;
    private final List<EditionRecord> records = new ArrayList<>();
    private final Map<EditionId, List<Row>> rows = new HashMap<>();

    public void publish(EditionRecord record, Row... entries) {
        records.add(record);
        rows.put(record.id(), List.of(entries));
    }

    @Override
    public List<EditionRecord> records(String list) {
        recordReads++;
        return records.stream().filter(r -> r.list().equals(list)).sorted(comparing(EditionRecord::firstDay)).toList();
    }

    @Override
    public List<Row> entries(EditionId id) {
        entryReads++;
        return rows.getOrDefault(id, List.of());
    }
}
