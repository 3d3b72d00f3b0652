package dk.kursusret.importer.report;

import dk.kursusret.gateway.http.SpreadsheetCsv;
import dk.kursusret.importer.finding.Severity;
import java.util.List;

/** What a stored report says of rows that were set aside. Their cells are not kept with it. */
public final class FindingsCsv {
    private FindingsCsv() {}

    /** For a spreadsheet: a line for each fault of a row. */
    public static byte[] of(ImportReport report, Language language) {
        SpreadsheetCsv csv = new SpreadsheetCsv(List.of("linje", "række", "kolonne", "kode", "værdi", "årsag"));
        report.findings().stream().filter(finding -> finding.severity() == Severity.ROW)
                .forEach(finding -> csv.row(List.of(finding.line().map(String::valueOf).orElse(""),
                        finding.row().map(String::valueOf).orElse(""), finding.column().orElse(""),
                        finding.code().name(), finding.value().orElse(""), language.of(finding.text()))));
        return csv.bytes();
    }
}
