package dk.kursusret.importer.table;

import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.finding.FirstFindings;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.workbook.CellMarks;
import java.util.Map;

/** Warns of struck-out text in rows that are not courses. */
final class StruckText {
    private final TableColumns columns;
    private final Messages messages;
    private final FirstFindings findings;

    StruckText(TableColumns columns, Messages messages, FirstFindings findings) {
        this.columns = columns;
        this.messages = messages;
        this.findings = findings;
    }

    void add(FileRow row) {
        CellMarks marks = row.marks();
        for (int i = 0; i < row.width() && marks != CellMarks.NONE; i++) {
            if (marks.leftOut().containsKey(i)) {
                warn(row, i, marks.leftOut().get(i));
            }
            if (columns.isHeaded(i) && marks.struck().contains(i) && !marks.fromAbove().contains(i)) {
                warn(row, i, row.cell(i));
            }
        }
    }

    private void warn(FileRow row, int column, String text) {
        findings.add(messages.finding("W321", row.place().column(column), Cells.tidy(text), Map.of()));
    }
}
