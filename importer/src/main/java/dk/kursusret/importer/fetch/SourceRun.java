package dk.kursusret.importer.fetch;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.importer.ImportReport;
import dk.kursusret.importer.ImportRequest;
import dk.kursusret.importer.ImportStatus;
import dk.kursusret.importer.Importer;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Fetches one source and hands over what is new. What the importer blocks is not remembered: it comes up each time. */
final class SourceRun {
    private final Download download;
    private final Importer importer;
    private final Memory memory;
    private final Clock clock;

    SourceRun(Download download, Importer importer, Memory memory, Clock clock) {
        this.download = download;
        this.importer = importer;
        this.memory = memory;
        this.clock = clock;
    }

    SourceResult run(ListSource source) {
        LocalDate firstDay = source.firstDay().on(CivilDay.today(clock));
        URI address = source.address().on(firstDay);
        String origin = Taken.origin(source, address);
        Optional<Taken> before = memory.of(source.name()).filter(taken -> taken.origin().equals(origin));
        try {
            return switch (download.fetch(address, source.hosts(), before.map(Taken::validators))) {
                case Answer.File file -> taken(source, firstDay, origin, before, file);
                case Answer.Unchanged unchanged -> SourceResult.notModified(source.name());
                case Answer.Moved moved -> throw new IllegalStateException("redirects are followed by the download");
            };
        } catch (NotFetched none) {
            return SourceResult.none(source.name(), none);
        } catch (Problem problem) {
            return SourceResult.refused(source.name(), problem);
        }
    }

    private SourceResult taken(ListSource source, LocalDate firstDay, String origin, Optional<Taken> before,
            Answer.File file) {
        Taken taken = new Taken(origin, Sha256.of(file.bytes()), file.validators());
        if (before.map(Taken::sha256).equals(Optional.of(taken.sha256()))) {
            memory.keep(source.name(), taken);
            return SourceResult.notModified(source.name());
        }
        ImportReport report = importer.run(new ImportRequest(source.list(), firstDay, file.bytes(),
                new Source(fileName(file.validators().address(), source), Door.SCHEDULE, Origin.GIVEN),
                Principal.of(source.name()),
                source.mode(), EditionKind.EDITION, Optional.empty(), Acknowledgement.NONE, "", Optional.empty(),
                source.chosen()));
        if (report.status() != ImportStatus.BLOCKED) {
            memory.keep(source.name(), taken);
        }
        return SourceResult.fetched(source.name(), report);
    }

    /** The last part of the address; the source's name where there is none that may be kept. */
    private static String fileName(URI address, ListSource source) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() || name.length() > 200 || PersonalData.looksLikeCpr(name) ? source.name() : name;
    }
}
