package dk.kursusret.importer.incoming;

import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.importer.admin.Refusals;
import dk.kursusret.importer.bucket.Bucket;
import dk.kursusret.importer.file.FileContent;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Imported;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.Refusal;
import dk.kursusret.importer.intake.Result;
import dk.kursusret.importer.report.ReportJson;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stages a file from the bucket and writes its report under {@code reports/}. */
final class IncomingFiles {
    private final Importer importer;
    private final Bucket bucket;
    private final Metrics metrics;

    /** @param metrics counts the outcome of each file */
    IncomingFiles(Importer importer, Bucket bucket, Metrics metrics) {
        this.importer = importer;
        this.bucket = bucket;
        this.metrics = metrics;
    }

    /**
     * Stages one version of a file. A version with personal data is deleted once it has been read. An event may be
     * repeated after its version is gone; nothing is left to be done then.
     *
     * @param account the account that put the file there
     * @throws IllegalStateException where others keep publishing in the same list; a later attempt may succeed
     */
    void stage(Bucket.Version file, String account) {
        if (staged(file, account) == Held.PERSONAL_DATA && file.id().isPresent()) {
            bucket.delete(file);
        }
    }

    private enum Held {
        PERSONAL_DATA, NONE
    }

    private Held staged(Bucket.Version file, String account) {
        String key = file.key();
        try {
            Optional<ImportRequest> request = request(file, account);
            if (request.isEmpty()) {
                return Held.NONE;
            }
            return switch (importer.run(request.get())) {
                case Result.Done<Imported>(Imported imported) -> report(key, imported);
                case Result.Refused<Imported>(Refusal why) -> throw refused(why);
            };
        } catch (Problem problem) {
            metrics.count("Imports REFUSED", 1);
            // The same file would be refused again, so it is reported, not retried.
            byte[] body = problem.response("none").body();
            bucket.write(reportKey(key, ".json"), "application/problem+json", body);
            return PersonalData.looksLikeCpr(key) ? Held.PERSONAL_DATA : Held.NONE;
        }
    }

    private Held report(String key, Imported imported) {
        metrics.count("Imports " + imported.report().status(), 1);
        bucket.write(reportKey(key, ".json"), "application/json", ReportJson.bytes(imported.report()));
        if (!imported.setAside().rows().isEmpty()) {
            bucket.write(reportKey(key, ".quarantined.csv"), "text/csv; charset=utf-8", imported.setAside().csv());
        }
        return imported.holdsPersonalData() ? Held.PERSONAL_DATA : Held.NONE;
    }

    /** The import request for a version; empty where the version is gone. */
    private Optional<ImportRequest> request(Bucket.Version file, String account) {
        String key = file.key();
        IncomingKey place = IncomingKey.parse(key).orElseThrow(() -> misplaced(
                "Læg filen under incoming/{liste}/{førstedag}/filnavn.",
                "Put the file at incoming/{list}/{firstDay}/name."));
        if (PersonalData.looksLikeCpr(key)) {
            throw refused("personal-data", "Filnavnet ligner et CPR-nummer.",
                    "The file name looks like a CPR number.");
        }
        Optional<Long> size = bucket.size(file);
        if (size.filter(bytes -> bytes > FileContent.MAX_BYTES).isPresent()) {
            throw Refusals.tooLarge();
        }
        return size.map(bytes -> ImportRequest.edition(place.list(), place.firstDay(), bucket.read(file),
                new Source(place.fileName(), Door.S3, Origin.GIVEN), account, ImportMode.STAGE));
    }

    private static Problem refused(Refusal why) {
        return switch (why) {
            case Refusal.UnknownList(String id) -> misplaced(
                    "Filen ligger i en mappe for listen »" + id
                            + "«, som ikke findes. Læg den i mappen for en af listerne.",
                    "The file is in a folder for the list `" + id
                            + "`, which does not exist. Put it into the folder of one of the lists.");
            case Refusal.NoEditionOnDay(KnownList list, LocalDate day) -> misplaced(
                    "Filen ligger i en mappe for " + Numbers.danish(day) + ", og ingen udgave af " + list.id()
                            + " kan begynde den dag.",
                    "The file is in a folder for " + Numbers.english(day) + ", and no edition of " + list.id()
                            + " can begin on that day.");
            case Refusal.Because because -> throw new IllegalStateException("a file was refused: " + because);
        };
    }

    private static Problem misplaced(String da, String en) {
        return refused("wrong-place", da, en);
    }

    private static Problem refused(String slug, String da, String en) {
        return new Problem(400, slug, new Text(da, en), List.of());
    }

    /** The key of a report. A file key that looks like a CPR number is replaced by its hash. */
    private static String reportKey(String key, String ending) {
        String name = PersonalData.looksLikeCpr(key) ? "refused/" + Sha256.of(key) : key.replaceFirst("^incoming/", "");
        return "reports/" + name + ending;
    }
}
