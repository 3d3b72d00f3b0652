package dk.kursusret.importer.check;

import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.FindingCode;
import java.util.List;

/**
 * A row that was left out of the list.
 *
 * @param cells the cells as written; none where one looks like a CPR number
 * @param findings the reasons
 */
public record QuarantinedRow(int line, int row, List<String> cells, List<Finding> findings) {
    public QuarantinedRow {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }

    boolean isPersonal() {
        return findings.stream().anyMatch(finding -> finding.code() == FindingCode.PERSONAL_DATA);
    }
}
