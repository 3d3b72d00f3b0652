package dk.kursusret.importer.check;

import dk.kursusret.catalog.Counts;
import dk.kursusret.catalog.Entry;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.file.Recognised;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the rows of a file came to. A file in which every row is bad is counted, and told of as far as it helps. */
final class Tally {
    private final List<Entry> entries = new ArrayList<>();
    private final List<QuarantinedRow> quarantined = new ArrayList<>();
    private final List<Finding> findings;
    private final List<Finding> rowFindings = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private int setAside;
    private int blank;
    private int hidden;
    private int untold;

    /**
     * @param findings on the file as a whole
     * @param blank rows above the headings
     */
    Tally(List<Finding> findings, int blank) {
        this.findings = List.copyOf(findings);
        this.blank = blank;
    }

    void blank() {
        blank++;
    }

    void add(FileRow row, RowResult result) {
        hidden += row.hidden() ? 1 : 0;
        switch (result) {
            case RowResult.Accepted accepted -> {
                entries.add(accepted.entry());
                accepted.warnings().forEach(finding -> tell(warnings, finding));
            }
            case RowResult.SetAside aside -> {
                setAside++;
                if (quarantined.size() < CheckedFile.MOST) {
                    quarantined.add(aside.row());
                }
                aside.row().findings().forEach(finding -> tell(rowFindings, finding));
            }
        }
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
            all.add(messages.finding("W306", counted(hidden)));
        }
        all.addAll(rowFindings);
        all.addAll(warnings);
        all.addAll(tooFew(content, messages));
        all.addAll(period.faults(messages));
        int rows = entries.size() + setAside;
        return new CheckedFile(recognised, headings, blank, new Counts(rows, entries.size(), setAside), entries,
                quarantined, all, untold, period.day(FilePeriod.End.FIRST), period.day(FilePeriod.End.LAST));
    }

    /** Too many rows set aside, or nothing left at all. */
    private List<Finding> tooFew(RowContent content, Messages messages) {
        int rows = entries.size() + setAside;
        if (!content.canSpare(setAside, rows)) {
            return List.of(messages.finding("F008", Map.of("count", setAside, "quarantined",
                    Numbers.danish(setAside), "quarantinedEn", Numbers.english(setAside), "rows",
                    Numbers.danish(rows), "rowsEn", Numbers.english(rows))));
        }
        return entries.isEmpty() ? List.of(messages.finding("F005" + content.named(), Map.of())) : List.of();
    }

    private static Map<String, Object> counted(int count) {
        return Map.of("count", count, "number", Numbers.danish(count), "numberEn", Numbers.english(count));
    }
}
