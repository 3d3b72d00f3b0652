package dk.kursusret.importer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The report that was made when a record was staged last. */
final class StoredReport {
    private StoredReport() {}

    /** @throws IllegalStateException where the record has none, which no staged record lacks */
    static ObjectNode of(EditionRecord record, EditionStore store) {
        String stored = store.report(record)
                .orElseThrow(() -> new IllegalStateException("a record was staged without a report"));
        try {
            return (ObjectNode) Json.MAPPER.readTree(stored);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored report is not JSON", e);
        }
    }
}
