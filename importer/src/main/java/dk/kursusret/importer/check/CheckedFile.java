package dk.kursusret.importer.check;

import dk.kursusret.catalog.Counts;
import dk.kursusret.catalog.Entry;
import dk.kursusret.importer.file.Recognised;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Severity;
import java.util.List;

/**
 * A file that was read and checked.
 *
 * @param headings of its columns; none where the file could not be read
 * @param blankRows how many were skipped
 * @param entries the rows that are in order, with unique ids
 * @param findings of every severity but guards
 */
public record CheckedFile(Recognised recognised, List<String> headings, int blankRows, List<Entry> entries,
        List<QuarantinedRow> quarantined, List<Finding> findings) {
    public CheckedFile {
        headings = List.copyOf(headings);
        entries = List.copyOf(entries);
        quarantined = List.copyOf(quarantined);
        findings = List.copyOf(findings);
    }

    static CheckedFile stopped(Recognised recognised, List<Finding> faults) {
        return new CheckedFile(recognised, List.of(), 0, List.of(), List.of(), faults);
    }

    /** Blank rows are not counted. */
    public Counts counts() {
        return new Counts(entries.size() + quarantined.size(), entries.size(), quarantined.size());
    }

    public boolean isStopped() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.FILE);
    }
}
