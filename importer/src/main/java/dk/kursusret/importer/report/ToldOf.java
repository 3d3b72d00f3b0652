package dk.kursusret.importer.report;

import dk.kursusret.importer.finding.Finding;
import java.util.List;

/** The findings of a report as people are told of them, in this order. */
enum ToldOf {
    FILE, GUARD, ACKNOWLEDGED, ROW, WARNING;

    /** Those of a report. What stands published or is about to was acknowledged whoever did it. */
    List<Finding> in(ImportReport report) {
        return report.findings().stream().filter(finding -> of(finding, report) == this).toList();
    }

    /** Their codes, each once, in order. */
    List<String> codesIn(ImportReport report) {
        return in(report).stream().map(finding -> finding.code().name()).distinct().sorted().toList();
    }

    private static ToldOf of(Finding finding, ImportReport report) {
        return switch (finding.severity()) {
            case FILE -> FILE;
            case GUARD -> report.status() == ImportStatus.BLOCKED
                    && !report.guards().acknowledged().contains(finding.code().name()) ? GUARD : ACKNOWLEDGED;
            case ROW -> ROW;
            case WARNING -> WARNING;
        };
    }
}
