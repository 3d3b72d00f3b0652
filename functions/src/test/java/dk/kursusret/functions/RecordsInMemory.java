package dk.kursusret.functions;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.store.EditionReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A store of records that tests fill by hand. */
public class RecordsInMemory implements EditionReader {
    private final List<EditionRecord> records = new ArrayList<>();
    private final Map<EditionId, List<Row>> rows = new HashMap<>();

    /** A record as it stands, with its rows. */
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
