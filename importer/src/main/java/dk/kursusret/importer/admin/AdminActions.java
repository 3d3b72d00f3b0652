package dk.kursusret.importer.admin;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.importer.intake.Approval;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Imported;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.Result;
import dk.kursusret.importer.intake.Rollback;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.RollbackReport;
import java.time.LocalDate;

/**
 * The actions of operators, shared by API routes and pages. A refusal is thrown as a problem.
 *
 * @param afterChange runs after something has been published or withdrawn, before the answer is sent
 */
record AdminActions(Importer importer, Approval approval, Rollback rollback, ApprovalRule rule, Metrics metrics,
        Runnable afterChange) {

    Imported upload(ImportRequest request) {
        Imported imported = importer.run(request).orElseThrow(Refusals::problem);
        count(imported.report());
        return imported;
    }

    ImportReport approve(EditionId id, Principal who) {
        ImportReport report = approval.run(id, who).orElseThrow(Refusals::problem);
        count(report);
        return report;
    }

    private void count(ImportReport report) {
        metrics.count("Imports " + report.status(), 1);
        if (report.status() == ImportStatus.PUBLISHED) {
            afterChange.run();
        }
    }

    RollbackReport rollBack(String list, LocalDate firstDay, String reason, Principal who) {
        return counted(rollback.run(list, firstDay, reason, who.name()));
    }

    RollbackReport rollBack(EditionId id, String reason, Principal who) {
        return counted(rollback.run(id, reason, who.name()));
    }

    private RollbackReport counted(Result<RollbackReport> result) {
        RollbackReport report = result.orElseThrow(Refusals::problem);
        metrics.count("Imports ROLLED_BACK", 1);
        afterChange.run();
        return report;
    }
}
