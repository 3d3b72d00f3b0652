package dk.kursusret.importer.check;

import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.file.Recognised;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Collects the results of a file's rows. Every row is counted, but only the first findings and quarantined rows are
 * kept.
 */
final class CheckedFileBuilder {
    private final List<Row> entries = new ArrayList<>();
    private final List<QuarantinedRow> quarantined = new ArrayList<>();
    private final List<Finding> findings;
    private final List<Finding> rowFindings = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final List<Finding> together = new ArrayList<>();
    private int setAside;
    private int leftOut;
    private int withdrawn;
    private int personal;
    private int blank;
    private int hidden;
    private int omitted;

    /**
     * @param findings findings on the file as a whole
     * @param the number of blank rows above the headings
     */
    CheckedFileBuilder(List<Finding> findings, int blank) {
        this.findings = List.copyOf(findings);
        this.blank = blank;
    }

    void blank() {
        blank++;
    }

    /** Counts a row outside the list that contains what looks like a CPR number. */
    void personal() {
        personal++;
    }

    /** Adds warnings about rows. */
    void warn(List<Finding> more) {
        more.forEach(finding -> warn(warnings, finding));
    }

    void add(FileRow row, RowResult result) {
        hidden += row.hidden() ? 1 : 0;
        switch (result) {
            case RowResult.Accepted accepted -> {
                entries.add(accepted.entry());
                accepted.warnings().forEach(finding -> warn(warnings, finding));
            }
            case RowResult.SetAside aside -> setAside(aside.row());
        }
    }

    /** Adds a course that the list no longer holds. */
    void withdrawn(FileRow row, Finding why) {
        withdrawn++;
        leftOut(row, why);
    }

    /** Adds a row that is left unread for where it stands in the file, not for a fault of its own. */
    void leftOut(FileRow row, Finding why) {
        leftOut++;
        setAside(new QuarantinedRow(row.line(), row.row(), row.cells(), List.of(why)));
    }

    private void setAside(QuarantinedRow row) {
        setAside++;
        personal += row.isPersonal() ? 1 : 0;
        if (quarantined.size() < CheckedFile.MAX) {
            quarantined.add(row);
        }
        row.findings().forEach(finding -> warn(rowFindings, finding));
    }

    /** Adds findings that concern several rows together. */
    void add(List<Finding> more, int untoldOfThem) {
        together.addAll(more);
        omitted += untoldOfThem;
    }

    private void warn(List<Finding> told, Finding finding) {
        if (told.size() < CheckedFile.MAX) {
            told.add(finding);
        } else {
            omitted++;
        }
    }

    CheckedFile file(Recognised recognised, List<String> headings, RowContent content, FilePeriod period,
            Messages messages) {
        List<Finding> all = new ArrayList<>(findings);
        if (hidden > 0) {
            all.add(messages.finding("W306", Numbers.counted(hidden)));
        }
        all.addAll(together);
        all.addAll(rowFindings);
        all.addAll(warnings);
        all.addAll(tooFew(content, messages));
        all.addAll(period.faults(messages));
        return new CheckedFile(recognised, headings,
                new CheckedFile.RowCounts(blank, entries.size(), setAside, withdrawn, leftOut, personal), entries,
                quarantined, all, omitted, new CheckedFile.StatedPeriod(period.day(FilePeriod.End.FIRST),
                        period.day(FilePeriod.End.LAST)));
    }

    /** A finding where too many rows are quarantined, or none is left. */
    private List<Finding> tooFew(RowContent content, Messages messages) {
        int rows = entries.size() + setAside;
        int faulty = setAside - leftOut;
        if (!content.canSpare(faulty, rows)) {
            return List.of(messages.finding("F008", Map.of("count", faulty, "quarantined", Numbers.danish(faulty),
                    "quarantinedEn", Numbers.english(faulty), "rows", Numbers.danish(rows), "rowsEn",
                    Numbers.english(rows))));
        }
        return entries.isEmpty() ? List.of(messages.finding("F005" + content.keySuffix(), Map.of())) : List.of();
    }
}
