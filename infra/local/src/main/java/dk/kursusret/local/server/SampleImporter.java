package dk.kursusret.local.server;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.importer.ImportMode;
import dk.kursusret.importer.ImportReport;
import dk.kursusret.importer.ImportRequest;
import dk.kursusret.importer.ImportStatus;
import dk.kursusret.importer.Importer;
import dk.kursusret.importer.Progress;
import dk.kursusret.importer.SourceFiles;
import dk.kursusret.importer.compare.Guards;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.rules.texts.Text;
import java.time.Clock;
import java.util.Optional;

/** Samples go the way that a region's file goes, and say of themselves that they are samples. */
final class SampleImporter implements SampleImport {
    /** A later sample may differ from the one before it as much as it likes. */
    private static final Acknowledgement ALL_GUARDS = new Acknowledgement(Guards.CODES,
            "sample list");
    private final EditionStore store;
    private final SourceFiles files;

    SampleImporter(EditionStore store, SourceFiles files) {
        this.store = store;
        this.files = files;
    }

    @Override
    public void publish(Sample sample, byte[] bytes) throws Failure {
        ImportReport report;
        try {
            report = importer(sample).run(new ImportRequest(sample.list(), sample.edition(), bytes,
                    new Source(sample.file().getFileName().toString(), Door.SAMPLE, Origin.SAMPLE), "samples",
                    ImportMode.PUBLISH, EditionKind.EDITION, Optional.empty(), ALL_GUARDS, ""));
        } catch (Problem problem) {
            throw refused(sample, new Text(problem.getMessage(), problem.getMessage()));
        }
        if (report.status() == ImportStatus.BLOCKED) {
            throw refused(sample, report.findings().stream().findFirst().map(Finding::text)
                    .orElse(new Text("ingen grund", "no reason")));
        }
    }

    /** A sample counts as known from its first day on, so that questions as known on a past day can be tried. */
    private Importer importer(Sample sample) {
        return new Importer(store, Clock.fixed(sample.edition().atStartOfDay(CivilDay.COPENHAGEN).toInstant(),
                CivilDay.COPENHAGEN), files, Progress.NONE);
    }

    private static Failure refused(Sample sample, Text reason) {
        return new Failure("Eksempellisten " + sample.file() + " kan ikke indlæses: " + reason.da(),
                "The sample list " + sample.file() + " cannot be loaded: " + reason.en());
    }
}
