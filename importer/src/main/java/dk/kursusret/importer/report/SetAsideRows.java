package dk.kursusret.importer.report;

import dk.kursusret.gateway.http.SpreadsheetCsv;
import dk.kursusret.importer.check.QuarantinedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of a file that were set aside, with their cells, which no report has. They are kept nowhere.
 *
 * @param headings of the file's columns
 * @param rows the first thousand
 */
public record SetAsideRows(List<String> headings, List<QuarantinedRow> rows) {
    public SetAsideRows {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** To be corrected in a spreadsheet: the cells, and why. Of a row that looks like a CPR number they are left out. */
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
