package dk.kursusret.importer.compare;

import dk.kursusret.importer.report.DiffCounts;
import dk.kursusret.importer.report.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list beside the edition it is compared with.
 *
 * @param base for a supplement the first day of the edition it adds to; empty for an edition
 * @param guards what looks like a mistake
 * @param warnings what an operator may want to know
 */
public record Comparison(Optional<LocalDate> base, DiffCounts diff, List<Finding> guards, List<Finding> warnings) {
    public Comparison {
        guards = List.copyOf(guards);
        warnings = List.copyOf(warnings);
    }
}
