package dk.kursusret.importer.compare;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many courses differ.
 *
 * @param against first day of the edition compared with; empty where there was none
 */
public record DiffCounts(Optional<LocalDate> against, int added, int removed, int changed, int unchanged) {}
