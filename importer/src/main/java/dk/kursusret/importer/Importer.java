package dk.kursusret.importer;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Entry;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.edition.Stamp;
import dk.kursusret.catalog.layout.Layout.Holds;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.WriteOutcome;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.check.ListChecking;
import dk.kursusret.importer.compare.Brought;
import dk.kursusret.importer.compare.Comparing;
import dk.kursusret.importer.compare.Comparison;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.profile.Profiles;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Severity;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a file as far as its request allows: checked, compared, staged, published. File and rows are stored first and the
 * record after them, so that a crash in between changes nothing for readers and the same request completes the work. Where
 * someone else publishes in the same list meanwhile, the file is compared once more with what then stands.
 */
public final class Importer {
    private static final int ROWS_AT_A_TIME = 1000;
    private final EditionStore store;
    private final Clock clock;
    private final SourceFiles files;
    private final Progress progress;
    private final ListNames names;
    private final ListChecking courses;
    private final ListChecking educations;
    private final ListChecking packages;
    private final ListChecking rates;
    private final Comparing comparing;
    private final FileDays days;

    /** Keeps no files, and tells nobody how far it has come. */
    public Importer(EditionStore store, Clock clock) {
        this(store, clock, SourceFiles.NONE, Progress.NONE);
    }

    public Importer(EditionStore store, Clock clock, SourceFiles files, Progress progress) {
        Messages messages = Messages.load();
        this.store = store;
        this.clock = clock;
        this.files = files;
        this.progress = progress;
        this.names = new ListNames(KnownLists.load());
        this.courses = new ListChecking(Profiles.load(Holds.COURSES), messages);
        this.educations = ListChecking.ofEducations(Profiles.load(Holds.EDUCATIONS), messages);
        this.packages = ListChecking.ofPackages(Profiles.load(Holds.PACKAGES), Regions.load(), messages);
        this.rates = ListChecking.ofRates(Profiles.load(Holds.RATES), RateTable.load(), messages);
        this.comparing = new Comparing(store, messages);
        this.days = new FileDays(messages);
    }

    /**
     * @throws Problem where the list is not known or does not exist on that day, there is no edition for a supplement to
     *         add to, or others publish in the same list again and again
     */
    public ImportReport run(ImportRequest request) {
        EditionId id = new EditionId(request.list(), request.firstDay(), Sha256.of(request.bytes()));
        CheckedFile read = checking(request.list()).check(request.bytes(),
                names.of(request.list(), request.firstDay()), request.source().fileName(), request.chosen());
        CheckedFile file = read.telling(days.findings(request, read));
        Optional<LastDay> lastDay = LastDay.of(request, file, names.known(request.list()));
        return Overtaken.retried(() -> attempt(request, id, file, lastDay));
    }

    /** Empty where someone published in the list after it was compared. */
    private Optional<ImportReport> attempt(ImportRequest request, EditionId id, CheckedFile file,
            Optional<LastDay> lastDay) {
        List<EditionRecord> records = store.records(request.list());
        Brought brought = new Brought(id, request.kind(), lastDay.map(LastDay::day), file.entries());
        Comparison comparison = comparing.compare(brought, request.against(), records);
        if (request.kind() == EditionKind.SUPPLEMENT && comparison.base().isEmpty()) {
            throw nothingToAddTo();
        }
        if (stands(brought, records)) {
            return Optional.of(unchanged(id, file, comparison).until(lastDay));
        }
        ImportReport report = assessed(request, id, file, comparison).until(lastDay);
        if (report.status() == ImportStatus.BLOCKED || request.mode() == ImportMode.DRY_RUN) {
            return Optional.of(report);
        }
        if (!holdsPersonalData(file)) {
            files.keep(id, request.bytes());
        }
        write(id, file.entries());
        return stored(request, report, record(request, report, comparison, records), records);
    }

    /**
     * The file as an import of it would be read. Nothing is compared or stored.
     *
     * @throws Problem where the list is not known
     */
    public CheckedFile check(String list, byte[] bytes, String fileName) {
        return checking(list).check(bytes, names.of(list), fileName, Chosen.NOTHING);
    }

    private ListChecking checking(String list) {
        return switch (names.kind(list)) {
            case NATIONAL, REGIONAL -> courses;
            case EDUCATIONS -> educations;
            case PACKAGES -> packages;
            case RATES -> rates;
        };
    }

    /** The same bytes for the same days. Of several last days for them, the one that was published last counts. */
    private static boolean stands(Brought brought, List<EditionRecord> records) {
        return records.stream().filter(record -> record.id().equals(brought.id())).filter(EditionRecord::stands)
                .max(Comparator.comparing(record -> record.publishedAt().orElseThrow()))
                .filter(record -> record.lastDay().equals(brought.lastDay())).isPresent();
    }

    private static ImportReport unchanged(EditionId id, CheckedFile file, Comparison comparison) {
        return ImportReport.of(ImportStatus.UNCHANGED, id, file, Optional.of(comparison), Acknowledgement.NONE,
                file.findings());
    }

    private static ImportReport assessed(ImportRequest request, EditionId id, CheckedFile file,
            Comparison comparison) {
        if (file.isStopped()) {
            return ImportReport.stopped(id, file);
        }
        Set<String> raised = Stream.concat(file.findings().stream(), comparison.guards().stream())
                .filter(finding -> finding.severity() == Severity.GUARD).map(Finding::code).collect(Collectors.toSet());
        Set<String> accepted = new HashSet<>(raised);
        accepted.retainAll(request.acknowledgement().guards());
        List<Finding> findings = new ArrayList<>(file.findings());
        findings.addAll(comparison.guards());
        findings.addAll(comparison.warnings());
        Acknowledgement acknowledged = accepted.isEmpty() ? Acknowledgement.NONE
                : new Acknowledgement(accepted, request.acknowledgement().reason());
        return ImportReport.of(accepted.containsAll(raised) ? ImportStatus.READY : ImportStatus.BLOCKED, id, file,
                Optional.of(comparison), acknowledged, findings);
    }

    private EditionRecord record(ImportRequest request, ImportReport report, Comparison comparison,
            List<EditionRecord> records) {
        int rounds = (int) records.stream().filter(r -> r.id().equals(report.id())).filter(r -> !r.isStaged()).count();
        return new EditionRecord(report.id(), rounds + 1, request.kind(), comparison.base(),
                report.lastDay().map(LastDay::day),
                request.source(), report.counts(), report.acknowledged(), request.reason(), stamp(request.who().name()),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What looks like a CPR number is not kept, and the file that holds it is not either. */
    private static boolean holdsPersonalData(CheckedFile file) {
        return file.findings().stream().anyMatch(finding -> finding.code().equals("R110"));
    }

    private void write(EditionId id, List<Entry> entries) {
        for (int from = 0; from < entries.size(); from += ROWS_AT_A_TIME) {
            int to = Math.min(from + ROWS_AT_A_TIME, entries.size());
            store.writeEntries(id, entries.subList(from, to));
            progress.stored(to, entries.size());
        }
    }

    private Optional<ImportReport> stored(ImportRequest request, ImportReport report, EditionRecord record,
            List<EditionRecord> records) {
        store.brought(report.id(), request.who());
        if (store.stage(record, Json.text(ImportReportJson.of(report))) == WriteOutcome.REFUSED) {
            return Optional.empty();
        }
        if (request.mode() == ImportMode.STAGE) {
            return Optional.of(report);
        }
        return store.publish(record, stamp(request.who().name()), records) == WriteOutcome.WRITTEN
                ? Optional.of(report.with(ImportStatus.PUBLISHED))
                : Optional.empty();
    }

    private Stamp stamp(String who) {
        return new Stamp(clock.instant().truncatedTo(ChronoUnit.MILLIS), who);
    }

    private static Problem nothingToAddTo() {
        return Problem.badRequest(List.of(Fault.of("/supplement",
                "Der er ingen offentliggjort udgave, som tillægget kan føjes til på den dag.",
                "There is no published edition that the supplement could be added to on that day.")));
    }
}
