package dk.kursusret.importer.report;

import dk.kursusret.importer.finding.Finding;
import java.util.List;

/** The groups in which a report lists its findings, in this order. */
enum FindingGroup {
    FILE, GUARD, ACKNOWLEDGED, ROW, WARNING;

    /** The report's findings in this group. Unless the report is blocked, all its guards count as acknowledged. */
    List<Finding> in(ImportReport report) {
        return report.findings().stream().filter(finding -> of(finding, report) == this).toList();
    }

    /** The distinct codes of these findings, in order. */
    List<String> codesIn(ImportReport report) {
        return in(report).stream().map(finding -> finding.code().name()).distinct().sorted().toList();
    }

    private static FindingGroup of(Finding finding, ImportReport report) {
        return switch (finding.severity()) {
            case FILE -> FILE;
            case GUARD -> report.status() == ImportStatus.BLOCKED
                    && !report.guards().acknowledged().contains(finding.code().name()) ? GUARD : ACKNOWLEDGED;
            case ROW -> ROW;
            case WARNING -> WARNING;
        };
    }
}
