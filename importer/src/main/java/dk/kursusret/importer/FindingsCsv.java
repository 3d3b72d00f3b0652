package dk.kursusret.importer;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.http.SpreadsheetCsv;
import java.util.List;

/** What a stored report says of rows that were set aside. Their cells are not kept with it. */
final class FindingsCsv {
    private FindingsCsv() {}

    /** For a spreadsheet: a line for each fault of a row. */
    static byte[] of(JsonNode report, Language language) {
        SpreadsheetCsv csv = new SpreadsheetCsv(List.of("linje", "række", "kolonne", "kode", "værdi", "årsag"));
        report.path("findings").forEach(finding -> {
            if (finding.path("severity").asText().equals("ROW")) {
                csv.row(List.of(text(finding, "line"), text(finding, "row"), text(finding, "column"),
                        text(finding, "code"), text(finding, "value"),
                        finding.path("text").path(language.key()).asText()));
            }
        });
        return csv.bytes();
    }

    private static String text(JsonNode finding, String field) {
        return finding.path(field).isNull() ? "" : finding.path(field).asText();
    }
}
