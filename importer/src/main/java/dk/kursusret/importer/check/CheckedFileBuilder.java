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

/** What the rows of a file came to. A file in which every row is bad is counted, and told of as far as it helps. */
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
    private int untold;

    /**
     * @param findings on the file as a whole
     * @param blank rows above the headings
     */
    CheckedFileBuilder(List<Finding> findings, int blank) {
        this.findings = List.copyOf(findings);
        this.blank = blank;
    }

    void blank() {
        blank++;
    }

    /** A row that is none of the list's looks like a CPR number. */
    void personal() {
        personal++;
    }

    /** What an operator should know of the rows as they were read. */
    void tell(List<Finding> more) {
        more.forEach(finding -> tell(warnings, finding));
    }

    void add(FileRow row, RowResult result) {
        hidden += row.hidden() ? 1 : 0;
        switch (result) {
            case RowResult.Accepted accepted -> {
                entries.add(accepted.entry());
                accepted.warnings().forEach(finding -> tell(warnings, finding));
            }
            case RowResult.SetAside aside -> setAside(aside.row());
        }
    }

    /** A course that the list holds no longer. */
    void withdrawn(FileRow row, Finding why) {
        withdrawn++;
        leftOut(row, why);
    }

    /** A row that is not read by its place in the file, not by a fault of its own. */
    void leftOut(FileRow row, Finding why) {
        leftOut++;
        setAside(new QuarantinedRow(row.line(), row.row(), row.cells(), List.of(why)));
    }

    private void setAside(QuarantinedRow row) {
        setAside++;
        personal += row.isPersonal() ? 1 : 0;
        if (quarantined.size() < CheckedFile.MOST) {
            quarantined.add(row);
        }
        row.findings().forEach(finding -> tell(rowFindings, finding));
    }

    /** On several rows together. */
    void add(List<Finding> more, int untoldOfThem) {
        together.addAll(more);
        untold += untoldOfThem;
    }

    private void tell(List<Finding> told, Finding finding) {
        if (told.size() < CheckedFile.MOST) {
            told.add(finding);
        } else {
            untold++;
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
                quarantined, all, untold, new CheckedFile.Said(period.day(FilePeriod.End.FIRST),
                        period.day(FilePeriod.End.LAST)));
    }

    /** Too many rows set aside, or nothing left at all. */
    private List<Finding> tooFew(RowContent content, Messages messages) {
        int rows = entries.size() + setAside;
        int faulty = setAside - leftOut;
        if (!content.canSpare(faulty, rows)) {
            return List.of(messages.finding("F008", Map.of("count", faulty, "quarantined", Numbers.danish(faulty),
                    "quarantinedEn", Numbers.english(faulty), "rows", Numbers.danish(rows), "rowsEn",
                    Numbers.english(rows))));
        }
        return entries.isEmpty() ? List.of(messages.finding("F005" + content.named(), Map.of())) : List.of();
    }
}
