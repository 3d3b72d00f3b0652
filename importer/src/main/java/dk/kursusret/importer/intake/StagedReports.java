package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ReportJson;
import java.util.Optional;

/** The reports made when files were last staged. */
public final class StagedReports {
    private final EditionStore store;

    public StagedReports(EditionStore store) {
        this.store = store;
    }

    /** Empty where nothing was staged under the id. */
    public Optional<ImportReport> of(EditionId id) {
        return store.records(id.list()).stream().filter(found -> found.id().equals(id))
                .reduce((before, after) -> after).map(this::of);
    }

    /** @throws IllegalStateException where the record has none; every staged record has one */
    public ImportReport of(EditionRecord record) {
        return store.report(record).map(json -> ReportJson.read(json, ImportReport.class))
                .orElseThrow(() -> new IllegalStateException("a record was staged without a report"));
    }
}
