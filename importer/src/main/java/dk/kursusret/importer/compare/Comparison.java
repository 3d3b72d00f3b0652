package dk.kursusret.importer.compare;

import dk.kursusret.importer.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list beside the edition it is compared with.
 *
 * @param base for a supplement the first day of the edition it adds to; empty for an edition
 * @param diff how many courses differ
 * @param rows which ones, as far as they are shown
 * @param correction how many courses differ from the edition that is corrected; empty where none is
 * @param guards what looks like a mistake, each told once
 * @param notKept how many guards were raised beyond those that are kept
 * @param warnings what an operator may want to know
 */
public record Comparison(Optional<LocalDate> base, DiffCounts diff, DiffRows rows,
        Optional<DiffCounts> correction, List<Finding> guards, int notKept, List<Finding> warnings) {
    public Comparison {
        guards = List.copyOf(guards);
        warnings = List.copyOf(warnings);
    }

    /** The same judgement, with the differences against another edition shown. */
    Comparison showing(Differences others, LocalDate against) {
        return new Comparison(base, others.counts(Optional.of(against)), others.rows(), correction, guards, notKept,
                warnings);
    }
}
