package dk.kursusret.importer;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.check.QuarantinedRow;
import dk.kursusret.importer.compare.Comparison;
import dk.kursusret.importer.file.Recognised;
import dk.kursusret.importer.report.DiffCounts;
import dk.kursusret.importer.report.DiffRows;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that an operator is told of one import.
 *
 * @param headings of the file's columns
 * @param blankRows how many were skipped
 * @param diff empty where the file could not be read
 * @param rows the courses that differ, as far as they are shown
 * @param correction how many courses differ from the edition that is corrected; empty where none is
 * @param base of a supplement the first day of the edition it adds to
 * @param acknowledged the guards that were raised and accepted, with the reason
 * @param findings what stops the file first, then guards, rows and warnings by line; guards of one line by their codes
 * @param untold how many guards and findings on rows there were more
 * @param quarantined the first thousand rows that were set aside
 * @param lastDay the last day on which it holds; empty where it has no end of its own
 */
public record ImportReport(ImportStatus status, EditionId id, Recognised recognised, List<String> headings,
        Counts counts, int blankRows, Optional<DiffCounts> diff, DiffRows rows, Optional<DiffCounts> correction,
        Optional<LocalDate> base, Acknowledgement acknowledged, List<Finding> findings, int untold,
        List<QuarantinedRow> quarantined,
        Optional<LastDay> lastDay) {
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(f -> f.place().map(place -> place.line()).orElse(0))
            .thenComparing(f -> f.severity() == Severity.GUARD ? f.code() : "");

    public ImportReport {
        findings = findings.stream().sorted(GRAVEST_FIRST).toList();
        headings = List.copyOf(headings);
        quarantined = List.copyOf(quarantined);
    }

    /** Of a file that was not compared with anything. */
    static ImportReport stopped(EditionId id, CheckedFile file) {
        return of(ImportStatus.BLOCKED, id, file, Optional.empty(), Acknowledgement.NONE, file.findings());
    }

    static ImportReport of(ImportStatus status, EditionId id, CheckedFile file, Optional<Comparison> comparison,
            Acknowledgement acknowledged, List<Finding> findings) {
        return new ImportReport(status, id, file.recognised(), file.headings(), file.counts(), file.blankRows(),
                comparison.map(Comparison::diff), comparison.map(Comparison::rows).orElse(DiffRows.NONE),
                comparison.flatMap(Comparison::correction), comparison.flatMap(Comparison::base), acknowledged,
                findings, file.untold() + comparison.map(Comparison::notKept).orElse(0), file.quarantined(),
                Optional.empty());
    }

    ImportReport with(ImportStatus changed) {
        return new ImportReport(changed, id, recognised, headings, counts, blankRows, diff, rows, correction, base,
                acknowledged,
                findings, untold, quarantined, lastDay);
    }

    ImportReport until(Optional<LastDay> day) {
        return new ImportReport(status, id, recognised, headings, counts, blankRows, diff, rows, correction, base,
                acknowledged,
                findings, untold, quarantined, day);
    }
}
