package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.importer.compare.Comparison;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Severity;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.ReportedFindings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The judgement of a file compared with what is published.
 *
 * @param status READY, BLOCKED or UNCHANGED
 * @param acknowledged the guards that were raised and acknowledged
 * @param findings all findings of file and comparison
 */
record Assessment(ImportStatus status, Upload upload, Comparison comparison, Acknowledgement acknowledged,
        List<Finding> findings) {

    /** The assessment of a file that is published already. */
    static Assessment unchanged(Upload upload, Comparison comparison) {
        return new Assessment(ImportStatus.UNCHANGED, upload, comparison, Acknowledgement.NONE,
                upload.file().findings());
    }

    /** @param accepted the guards that the operator acknowledges */
    static Assessment of(Upload upload, Comparison comparison, Acknowledgement accepted) {
        if (upload.file().isStopped()) {
            return new Assessment(ImportStatus.BLOCKED, upload, comparison, Acknowledgement.NONE,
                    upload.file().findings());
        }
        List<Finding> findings = Stream.of(upload.file().findings(), comparison.guards(), comparison.warnings())
                .flatMap(List::stream).toList();
        Set<String> raised = findings.stream().filter(finding -> finding.severity() == Severity.GUARD)
                .map(finding -> finding.code().name()).collect(Collectors.toSet());
        Set<String> both = new HashSet<>(raised);
        both.retainAll(accepted.guards());
        return new Assessment(both.containsAll(raised) ? ImportStatus.READY : ImportStatus.BLOCKED, upload, comparison,
                both.isEmpty() ? Acknowledgement.NONE : new Acknowledgement(both, accepted.reason()), findings);
    }

    /** The report; a file that could not be read has nothing to compare. */
    ImportReport report() {
        boolean read = !upload.file().isStopped();
        return new ImportReport(status,
                ImportReport.Subject.of(upload.id(), comparison.base().filter(base -> read), upload.lastDay()),
                upload.file().recognised(), upload.file().counts(),
                read ? ImportReport.Compared.of(comparison) : ImportReport.Compared.NOTHING,
                ImportReport.Acknowledged.of(acknowledged),
                ReportedFindings.of(findings, upload.file().omitted() + (read ? comparison.omitted() : 0)));
    }
}
