package dk.kursusret.importer.check;

import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.Entry;
import dk.kursusret.importer.file.Recognised;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that was read and checked.
 *
 * @param headings of its columns; none where the file could not be read
 * @param blankRows how many were skipped
 * @param counts of the rows that are not blank
 * @param entries the rows that are in order, with unique ids
 * @param quarantined the first {@value #MOST} rows that were set aside
 * @param withdrawn how many of those that were set aside are courses that the list holds no longer
 * @param findings of every severity, at most {@value #MOST} on rows and as many warnings
 * @param untold how many findings there were more
 * @param firstDay the day from which the file says that the list holds, where it says so
 * @param lastDay the day until which it says so
 */
public record CheckedFile(Recognised recognised, List<String> headings, int blankRows, Counts counts,
        List<Entry> entries, List<QuarantinedRow> quarantined, int withdrawn, List<Finding> findings, int untold,
        Optional<SaidDay> firstDay, Optional<SaidDay> lastDay) {
    /** More than these help nobody, and a file in which all is wrong would fill the machine with them. */
    static final int MOST = 1000;

    public CheckedFile {
        headings = List.copyOf(headings);
        entries = List.copyOf(entries);
        quarantined = List.copyOf(quarantined);
        findings = List.copyOf(findings);
    }

    static CheckedFile stopped(Recognised recognised, List<Finding> faults) {
        return new CheckedFile(recognised, List.of(), 0, new Counts(0, 0, 0), List.of(), List.of(), 0, faults, 0,
                Optional.empty(), Optional.empty());
    }

    /** The same with more findings. */
    public CheckedFile telling(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new CheckedFile(recognised, headings, blankRows, counts, entries, quarantined, withdrawn, all, untold, firstDay,
                lastDay);
    }

    public boolean isStopped() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.FILE);
    }
}
