package dk.kursusret.importer.compare;

import dk.kursusret.importer.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came of comparing a list with an edition.
 *
 * @param base the first day of the edition that a supplement adds to; empty for an edition
 * @param diff how many courses differ
 * @param rows the first of the courses that differ
 * @param correction how many courses differ from the edition that is corrected; empty where none is corrected
 * @param guards findings on what looks like a mistake, each only once
 * @param omitted how many guards were raised beyond those listed
 * @param warnings findings that stop nothing
 */
public record Comparison(Optional<LocalDate> base, DiffCounts diff, DiffRows rows,
        Optional<DiffCounts> correction, List<Finding> guards, int omitted, List<Finding> warnings) {
    public Comparison {
        guards = List.copyOf(guards);
        warnings = List.copyOf(warnings);
    }

    /** Returns the same guards and warnings with the differences from another edition. */
    Comparison withDifferences(Differences others, LocalDate against) {
        return new Comparison(base, others.counts(Optional.of(against)), others.rows(), correction, guards, omitted,
                warnings);
    }
}
