package dk.kursusret.catalog.store;

import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Row;
import java.util.List;
import java.util.Map;

class CountingStoreTest implements EditionReaderContract {
    @Override
    public EditionReader holding(Map<EditionRecord, List<Row>> editions) {
        CountingStore store = new CountingStore();
        editions.forEach((record, rows) -> store.publish(record, rows.toArray(Row[]::new)));
        return store;
    }
}
