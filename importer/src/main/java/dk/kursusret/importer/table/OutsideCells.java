package dk.kursusret.importer.table;

import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.finding.FirstFindings;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Place;
import java.util.Map;
import java.util.TreeMap;

/** Collects filled cells that have no heading, or stand beside the table. */
final class OutsideCells {
    private final TableColumns columns;
    private final Messages messages;
    private final FirstFindings findings;
    private final Map<Integer, Column> found = new TreeMap<>();

    OutsideCells(TableColumns columns, Messages messages, FirstFindings findings) {
        this.columns = columns;
        this.messages = messages;
        this.findings = findings;
    }

    /** The filled cells of a column without a heading. */
    private record Column(Place place, String value, int count) {
        Column plus(Column later) {
            return new Column(place, value, count + later.count);
        }
    }

    void add(FileRow row) {
        for (int i = 0; i < row.width(); i++) {
            if (!columns.isHeaded(i) && !value(row, i).isEmpty() && !row.marks().fromAbove().contains(i)) {
                found.merge(i, new Column(row.place().column(i), value(row, i), 1),
                        Column::plus);
            }
        }
    }

    /** The value of a cell, even one that is not displayed in the sheet. */
    private static String value(FileRow row, int column) {
        return Cells.tidy(Cells.isBlank(row.cell(column)) ? row.marks().contained().getOrDefault(column, "")
                : row.cell(column));
    }

    /** Adds the findings. Must be called after the last row. */
    void end() {
        found.forEach((index, column) -> {
            boolean beside = column.count() == 1 && (index < columns.first() || index > columns.last());
            findings.add(messages.finding(beside ? "W316" : "W316.column", column.place(), column.value(),
                    Map.of("count", column.count())));
        });
    }
}
