package dk.kursusret.local.server;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.importer.admin.Refusals;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.FindingCode;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Imported;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.Progress;
import dk.kursusret.importer.intake.Refusal;
import dk.kursusret.importer.intake.Result;
import dk.kursusret.importer.intake.SourceFiles;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.rules.texts.Text;
import java.time.Clock;

/** Imports samples in the same way as a region's file, marked as samples. */
final class SampleImporter implements SampleImport {
    /** A sample may differ from the previous one in any way. */
    private static final Acknowledgement ALL_GUARDS = new Acknowledgement(FindingCode.guards(),
            "sample list");
    private final EditionStore store;
    private final SourceFiles files;

    SampleImporter(EditionStore store, SourceFiles files) {
        this.store = store;
        this.files = files;
    }

    @Override
    public void publish(Sample sample, byte[] bytes) throws Failure {
        ImportRequest request = ImportRequest.edition(sample.list(), sample.edition(), bytes,
                new Source(sample.file().getFileName().toString(), Door.SAMPLE, Origin.SAMPLE), "samples",
                ImportMode.PUBLISH).withAcknowledgement(ALL_GUARDS);
        switch (importer(sample).run(request)) {
            case Result.Done<Imported>(Imported imported) when imported.report().status() == ImportStatus.BLOCKED ->
                throw refused(sample, imported.report().findings().stream().findFirst().map(Finding::text)
                        .orElse(new Text("ingen grund", "no reason")));
            case Result.Refused<Imported>(Refusal why) -> throw refused(sample, Refusals.problem(why).title());
            case Result.Done<Imported> done -> {
            }
        }
    }

    /**
     * The clock stands at the sample's first day, so that it counts as known from then on and {@code knownOn} can be
     * tried out.
     */
    private Importer importer(Sample sample) {
        return new Importer(store, Clock.fixed(sample.edition().atStartOfDay(CivilDay.COPENHAGEN).toInstant(),
                CivilDay.COPENHAGEN), files, Progress.NONE);
    }

    private static Failure refused(Sample sample, Text reason) {
        return new Failure("Eksempellisten " + sample.file() + " kan ikke indlæses: " + reason.da(),
                "The sample list " + sample.file() + " cannot be loaded: " + reason.en());
    }
}
