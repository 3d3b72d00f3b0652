package dk.kursusret.functions;

import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.store.EditionReader;
import dk.kursusret.catalog.store.EditionReaderContract;
import java.util.List;
import java.util.Map;

class RecordsInMemoryTest implements EditionReaderContract {
    @Override
    public EditionReader holding(Map<EditionRecord, List<Row>> editions) {
        RecordsInMemory records = new RecordsInMemory();
        editions.forEach(records::add);
        return records;
    }
}
