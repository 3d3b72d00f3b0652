package dk.kursusret.importer;

import dk.kursusret.gateway.http.SpreadsheetCsv;
import dk.kursusret.importer.check.QuarantinedRow;
import dk.kursusret.importer.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows that were set aside, to be corrected in a spreadsheet: their cells, and why. */
public final class QuarantineCsv {
    private QuarantineCsv() {}

    /** For a spreadsheet. A row that looks like a CPR number is named and its cells are left out. */
    public static byte[] of(ImportReport report) {
        List<String> headings = new ArrayList<>(List.of("linje", "række", "koder", "årsag"));
        headings.addAll(report.headings());
        SpreadsheetCsv csv = new SpreadsheetCsv(headings);
        report.quarantined().forEach(row -> csv.row(cells(row)));
        return csv.bytes();
    }

    private static List<String> cells(QuarantinedRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(row.line()));
        cells.add(Integer.toString(row.row()));
        cells.add(row.findings().stream().map(Finding::code).distinct().collect(Collectors.joining(" ")));
        cells.add(row.findings().stream().map(f -> f.text().da()).collect(Collectors.joining(" ")));
        cells.addAll(row.cells());
        return cells;
    }
}
