package dk.kursusret.importer.report;

import dk.kursusret.gateway.http.SpreadsheetCsv;
import dk.kursusret.importer.check.QuarantinedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The quarantined rows of a file with their cells, which reports leave out. They are never stored.
 *
 * @param headings the headings of the file's columns
 * @param rows the first thousand quarantined rows
 */
public record QuarantinedRows(List<String> headings, List<QuarantinedRow> rows) {
    public QuarantinedRows {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * Writes a table to correct in a spreadsheet: the cells of each row, and the reasons. The cells of a row that
     * contains what looks like a CPR number are left out.
     */
    public byte[] csv() {
        List<String> all = new ArrayList<>(List.of("linje", "række", "koder", "årsag"));
        all.addAll(headings);
        SpreadsheetCsv csv = new SpreadsheetCsv(all);
        rows.forEach(row -> csv.row(cells(row)));
        return csv.bytes();
    }

    private static List<String> cells(QuarantinedRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(row.line()));
        cells.add(Integer.toString(row.row()));
        cells.add(row.findings().stream().map(finding -> finding.code().name()).distinct()
                .collect(Collectors.joining(" ")));
        cells.add(row.findings().stream().map(finding -> finding.text().da()).collect(Collectors.joining(" ")));
        cells.addAll(row.cells());
        return cells;
    }
}
