package dk.kursusret.importer.compare;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list that has been submitted, to be compared with what is published.
 *
 * @param lastDay the last day on which it holds; empty where it has no end of its own
 */
public record Candidate(EditionId id, EditionKind kind, Optional<LocalDate> lastDay, List<Row> entries) {
    public Candidate {
        entries = List.copyOf(entries);
    }
}
