package dk.kursusret.importer.report;

import dk.kursusret.gateway.http.SpreadsheetCsv;
import dk.kursusret.importer.finding.Severity;
import java.util.List;

/** What a stored report says about quarantined rows. Their cells are not stored. */
public final class FindingsCsv {
    private FindingsCsv() {}

    /** Writes a table for spreadsheets with one line for each fault of a row. */
    public static byte[] of(ImportReport report, Language language) {
        SpreadsheetCsv csv = new SpreadsheetCsv(List.of("linje", "række", "kolonne", "kode", "værdi", "årsag"));
        report.findings().stream().filter(finding -> finding.severity() == Severity.ROW)
                .forEach(finding -> csv.row(List.of(finding.line().map(String::valueOf).orElse(""),
                        finding.row().map(String::valueOf).orElse(""), finding.column().orElse(""),
                        finding.code().name(), finding.value().orElse(""), language.of(finding.text()))));
        return csv.bytes();
    }
}
