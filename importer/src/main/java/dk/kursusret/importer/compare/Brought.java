package dk.kursusret.importer.compare;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list that is brought, to be compared with what stands.
 *
 * @param lastDay the last day on which it is to hold; empty where it has no end of its own
 */
public record Brought(EditionId id, EditionKind kind, Optional<LocalDate> lastDay, List<Row> entries) {
    public Brought {
        entries = List.copyOf(entries);
    }
}
