package dk.kursusret.importer.fetch;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.importer.admin.Refusals;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Imported;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.ProposedEdition;
import dk.kursusret.importer.intake.Refusal;
import dk.kursusret.importer.intake.Result;
import dk.kursusret.importer.intake.SubmittedFile;
import dk.kursusret.importer.report.ImportStatus;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Fetches one source and imports what is new. A blocked file is not remembered, so that it comes up again in each run.
 */
final class SourceRun {
    private final Download download;
    private final Importer importer;
    private final FetchedVersions fetched;
    private final Clock clock;

    SourceRun(Download download, Importer importer, FetchedVersions fetched, Clock clock) {
        this.download = download;
        this.importer = importer;
        this.fetched = fetched;
        this.clock = clock;
    }

    SourceResult run(ListSource source) {
        LocalDate firstDay = source.firstDay().on(CivilDay.today(clock));
        URI address = source.address().on(firstDay);
        String origin = FetchedVersion.origin(source, address);
        Optional<FetchedVersion> before = fetched.of(source.name())
                .filter(version -> version.origin().equals(origin));
        try {
            return switch (download.fetch(address, source.hosts(), before.map(FetchedVersion::validators))) {
                case ServerReply.File file -> imported(source, firstDay, origin, before, file);
                case ServerReply.Unchanged unchanged -> SourceResult.notModified(source.name());
                case ServerReply.Moved moved ->
                    throw new IllegalStateException("redirects are followed by the download");
            };
        } catch (NotFetched none) {
            return SourceResult.none(source.name(), none);
        }
    }

    private SourceResult imported(ListSource source, LocalDate firstDay, String origin, Optional<FetchedVersion> before,
            ServerReply.File file) {
        FetchedVersion version = new FetchedVersion(origin, Sha256.of(file.bytes()), file.validators());
        if (before.map(FetchedVersion::sha256).equals(Optional.of(version.sha256()))) {
            fetched.keep(source.name(), version);
            return SourceResult.notModified(source.name());
        }
        Source from = new Source(fileName(file.validators().address(), source), Door.SCHEDULE, Origin.GIVEN);
        ImportRequest request = new ImportRequest(new ProposedEdition(source.list(), firstDay, Term.EDITION),
                new SubmittedFile(file.bytes(), from, Principal.of(source.name())), source.mode(),
                Acknowledgement.NONE, Optional.empty(), source.chosen());
        return switch (importer.run(request)) {
            case Result.Done<Imported>(Imported imported) -> {
                if (imported.report().status() != ImportStatus.BLOCKED) {
                    fetched.keep(source.name(), version);
                }
                yield SourceResult.fetched(source.name(), imported);
            }
            case Result.Refused<Imported>(Refusal why) -> SourceResult.refused(source.name(), Refusals.problem(why));
        };
    }

    /**
     * The last segment of the address, or the source's name where that is missing, too long or looks like a CPR number.
     */
    private static String fileName(URI address, ListSource source) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() || name.length() > 200 || PersonalData.looksLikeCpr(name) ? source.name() : name;
    }
}
