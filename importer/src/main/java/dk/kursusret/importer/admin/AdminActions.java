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
 * What operators do, by routes and by pages alike. What is refused is thrown as a problem.
 *
 * @param afterChange runs when something was published or withdrawn, before the answer is given
 */
record AdminActions(Importer importer, Approval approval, Rollback rollback, ApprovalRule rule, Metrics metrics,
        Runnable afterChange) {

    Imported bring(ImportRequest request) {
        Imported imported = importer.run(request).orElseThrow(Refusals::problem);
        tell(imported.report());
        return imported;
    }

    ImportReport approve(EditionId id, Principal who) {
        ImportReport report = approval.run(id, who).orElseThrow(Refusals::problem);
        tell(report);
        return report;
    }

    private void tell(ImportReport report) {
        metrics.count("Imports " + report.status(), 1);
        if (report.status() == ImportStatus.PUBLISHED) {
            afterChange.run();
        }
    }

    RollbackReport rollBack(String list, LocalDate firstDay, String reason, Principal who) {
        return told(rollback.run(list, firstDay, reason, who.name()));
    }

    RollbackReport rollBack(EditionId id, String reason, Principal who) {
        return told(rollback.run(id, reason, who.name()));
    }

    private RollbackReport told(Result<RollbackReport> result) {
        RollbackReport report = result.orElseThrow(Refusals::problem);
        metrics.count("Imports ROLLED_BACK", 1);
        afterChange.run();
        return report;
    }
}
