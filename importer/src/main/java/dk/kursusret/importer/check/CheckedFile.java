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
 * A file that has been read and checked.
 *
 * @param headings the headings of its columns; none where the file could not be read
 * @param rows how many rows there are of each kind
 * @param entries the rows without faults, with unique ids
 * @param quarantined the first {@value #MAX} quarantined rows
 * @param findings findings of every severity, at most {@value #MAX} of them on rows and as many warnings
 * @param omitted how many findings were left out beyond these limits
 * @param stated the days that the file states
 */
public record CheckedFile(Recognised recognised, List<String> headings, RowCounts rows, List<Row> entries,
        List<QuarantinedRow> quarantined, List<Finding> findings, int omitted, StatedPeriod stated) {
    /** Nobody reads more than these, and a file in which everything is wrong would fill the memory with them. */
    static final int MAX = 1000;

    public CheckedFile {
        headings = List.copyOf(headings);
        entries = List.copyOf(entries);
        quarantined = List.copyOf(quarantined);
        findings = List.copyOf(findings);
    }

    /**
     * How many rows of each kind a file has.
     *
     * @param blank blank rows, which are skipped
     * @param setAside quarantined rows, including the withdrawn and the left out
     * @param withdrawn courses that the list no longer holds
     * @param leftOut rows left unread for where they stand in the file, not for a fault of their own; includes the
     * withdrawn
     * @param personal rows that contain what looks like a CPR number, whether courses or not
     */
    public record RowCounts(int blank, int accepted, int setAside, int withdrawn, int leftOut, int personal) {
        static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0, 0);

        RowCounts withOneMorePersonal() {
            return new RowCounts(blank, accepted, setAside, withdrawn, leftOut, personal + 1);
        }
    }

    /** The first and last day of the list, where the file states them. */
    public record StatedPeriod(Optional<StatedDay> firstDay, Optional<StatedDay> lastDay) {
        static final StatedPeriod NOTHING = new StatedPeriod(Optional.empty(), Optional.empty());
    }

    static CheckedFile stopped(Recognised recognised, List<Finding> faults) {
        return new CheckedFile(recognised, List.of(), RowCounts.NONE, List.of(), List.of(), faults, 0,
                StatedPeriod.NOTHING);
    }

    /** Returns this file with more findings. */
    public CheckedFile withFindings(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new CheckedFile(recognised, headings, rows, entries, quarantined, all, omitted, stated);
    }

    /**
     * Returns this file with one more row that contains what looks like a CPR number, among those that were not read.
     */
    CheckedFile withPersonalRow() {
        return new CheckedFile(recognised, headings, rows.withOneMorePersonal(), entries, quarantined, findings,
                omitted,
                stated);
    }

    /** Counts of the rows that are not blank. */
    public Counts counts() {
        return new Counts(rows.accepted() + rows.setAside(), rows.accepted(), rows.setAside());
    }

    public Optional<StatedDay> firstDay() {
        return stated.firstDay();
    }

    public Optional<StatedDay> lastDay() {
        return stated.lastDay();
    }

    public boolean holdsPersonalData() {
        return rows.personal() > 0;
    }

    public boolean isStopped() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.FILE);
    }
}
