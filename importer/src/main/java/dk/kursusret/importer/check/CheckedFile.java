package dk.kursusret.importer.check;

import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.file.Recognised;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that was read and checked.
 *
 * @param headings of its columns; none where the file could not be read
 * @param rows how many there are of each kind
 * @param entries the rows that are in order, with unique ids
 * @param quarantined the first {@value #MOST} rows that were set aside
 * @param findings of every severity, at most {@value #MOST} on rows and as many warnings
 * @param untold how many findings there were more
 * @param said the days that the file names
 */
public record CheckedFile(Recognised recognised, List<String> headings, RowCounts rows, List<Row> entries,
        List<QuarantinedRow> quarantined, List<Finding> findings, int untold, Said said) {
    /** More than these help nobody, and a file in which all is wrong would fill the machine with them. */
    static final int MOST = 1000;

    public CheckedFile {
        headings = List.copyOf(headings);
        entries = List.copyOf(entries);
        quarantined = List.copyOf(quarantined);
        findings = List.copyOf(findings);
    }

    /**
     * Rows of a file.
     *
     * @param blank how many were skipped
     * @param setAside the others of these among them
     * @param withdrawn courses that the list holds no longer
     * @param leftOut all that are not read by their place in the file, not by a fault of their own
     * @param personal rows that look like a CPR number, courses or not
     */
    public record RowCounts(int blank, int accepted, int setAside, int withdrawn, int leftOut, int personal) {
        static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0, 0);

        RowCounts andAPersonalOne() {
            return new RowCounts(blank, accepted, setAside, withdrawn, leftOut, personal + 1);
        }
    }

    /** From and until when the file says that its list holds, where it says so. */
    public record Said(Optional<SaidDay> firstDay, Optional<SaidDay> lastDay) {
        static final Said NOTHING = new Said(Optional.empty(), Optional.empty());
    }

    static CheckedFile stopped(Recognised recognised, List<Finding> faults) {
        return new CheckedFile(recognised, List.of(), RowCounts.NONE, List.of(), List.of(), faults, 0, Said.NOTHING);
    }

    /** The same with more findings. */
    public CheckedFile telling(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new CheckedFile(recognised, headings, rows, entries, quarantined, all, untold, said);
    }

    /** The same with a row besides those that were read which looks like a CPR number. */
    CheckedFile andAPersonalRow() {
        return new CheckedFile(recognised, headings, rows.andAPersonalOne(), entries, quarantined, findings, untold,
                said);
    }

    /** Of the rows that are not blank. */
    public Counts counts() {
        return new Counts(rows.accepted() + rows.setAside(), rows.accepted(), rows.setAside());
    }

    public Optional<SaidDay> firstDay() {
        return said.firstDay();
    }

    public Optional<SaidDay> lastDay() {
        return said.lastDay();
    }

    public boolean holdsPersonalData() {
        return rows.personal() > 0;
    }

    public boolean isStopped() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.FILE);
    }
}
