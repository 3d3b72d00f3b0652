package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.AuditTrail;
import dk.kursusret.catalog.edition.Delivery;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.EditionsInForce;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.catalog.layout.Layout.Holds;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.WriteOutcome;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.check.ListChecking;
import dk.kursusret.importer.check.ListName;
import dk.kursusret.importer.compare.Comparison;
import dk.kursusret.importer.compare.ListComparer;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.LastDay;
import dk.kursusret.importer.report.QuarantinedRows;
import dk.kursusret.importer.report.ReportJson;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a file as far as its request allows: checked, compared, staged, published. File and rows are stored before the
 * record, so that a crash in between changes nothing for readers and the same request completes the work. Where someone
 * else publishes in the same list meanwhile, the file is compared again with what is then published.
 */
public final class Importer {
    private static final int BATCH_SIZE = 1000;
    private final EditionStore store;
    private final Clock clock;
    private final SourceFiles files;
    private final Progress progress;
    private final KnownLists lists = KnownLists.load();
    private final ListNames names = new ListNames(Regions.load());
    private final Map<Holds, ListChecking> checking = new EnumMap<>(Holds.class);
    private final ListComparer comparer;
    private final FileDays days;

    /** An importer that keeps no files and reports no progress. */
    public Importer(EditionStore store, Clock clock) {
        this(store, clock, SourceFiles.NONE, Progress.NONE);
    }

    public Importer(EditionStore store, Clock clock, SourceFiles files, Progress progress) {
        Messages messages = Messages.load();
        this.store = store;
        this.clock = clock;
        this.files = files;
        this.progress = progress;
        for (Holds holds : Holds.values()) {
            checking.put(holds, ListChecking.of(holds, messages));
        }
        this.comparer = new ListComparer(store, messages);
        this.days = new FileDays(messages);
    }

    /**
     * Runs an import. Refused where the list is unknown or has no edition beginning on that day, where there is no
     * edition for a supplement to add to or to show differences against, and where others keep publishing in the same
     * list.
     */
    public Result<Imported> run(ImportRequest request) {
        ProposedEdition edition = request.edition();
        Optional<KnownList> known = lists.list(edition.list());
        if (known.isEmpty()) {
            return new Result.Refused<>(new Refusal.UnknownList(edition.list()));
        }
        KnownList list = known.get();
        if (!list.canBeginOn(edition.firstDay())) {
            return new Result.Refused<>(new Refusal.NoEditionOnDay(list, edition.firstDay()));
        }
        EditionId id = new EditionId(edition.list(), edition.firstDay(), Sha256.of(request.file().bytes()));
        CheckedFile read = check(list, request.file().bytes(), request.file().source().fileName(), request.chosen());
        CheckedFile file = read.withFindings(days.findings(edition, read));
        Upload upload = new Upload(id, file, FileDays.lastDay(edition, file, list));
        return Result.retried(() -> attempt(request, upload));
    }

    /** Reads the file as an import would, without comparing or storing anything. */
    public CheckedFile check(KnownList list, byte[] bytes, String fileName, Chosen chosen) {
        return checking.get(Holds.of(list.kind())).check(bytes, new ListName(list.id(), names.of(list)), fileName,
                chosen);
    }

    /** Makes one attempt; returns empty where someone else published in the list after the comparison. */
    private Optional<Result<Imported>> attempt(ImportRequest request, Upload upload) {
        List<EditionRecord> records = store.records(request.edition().list());
        Optional<InForce> shown = request.against().flatMap(day -> EditionsInForce.from(records, day));
        if (request.against().isPresent() && shown.isEmpty()) {
            return refused(Refusal.Because.NOTHING_TO_COMPARE_WITH);
        }
        Comparison comparison = comparer.compare(upload.as(request.edition().term().kind()), shown, records);
        if (request.edition().term().kind() == EditionKind.SUPPLEMENT && comparison.base().isEmpty()) {
            return refused(Refusal.Because.NOTHING_TO_ADD_TO);
        }
        Assessment assessment = stands(upload, records) ? Assessment.unchanged(upload, comparison)
                : Assessment.of(upload, comparison, request.acknowledgement());
        return assessment.status() != ImportStatus.READY || request.mode() == ImportMode.DRY_RUN
                ? done(assessment.report(), upload)
                : stored(request, upload, assessment, records).flatMap(report -> done(report, upload));
    }

    private static Optional<Result<Imported>> done(ImportReport report, Upload upload) {
        return Optional.of(new Result.Done<>(new Imported(report,
                new QuarantinedRows(upload.file().headings(), upload.file().quarantined()),
                upload.file().holdsPersonalData())));
    }

    private static Optional<Result<Imported>> refused(Refusal why) {
        return Optional.of(new Result.Refused<>(why));
    }

    /**
     * Whether the same bytes are published for the same first and last day. Of several publications with different last
     * days, the latest counts.
     */
    private static boolean stands(Upload upload, List<EditionRecord> records) {
        return records.stream().filter(record -> record.id().equals(upload.id())).filter(EditionRecord::stands)
                .max(Comparator.comparing(record -> record.trail().publishedAt().orElseThrow()))
                .filter(record -> record.term().lastDay().equals(upload.lastDay().map(LastDay::day))).isPresent();
    }

    /**
     * Stores and, where requested, publishes; returns empty where someone else was faster. A file that contains what
     * looks like a CPR number is not kept.
     */
    private Optional<ImportReport> stored(ImportRequest request, Upload upload, Assessment assessment,
            List<EditionRecord> records) {
        if (!upload.file().holdsPersonalData()) {
            files.keep(upload.id(), request.file().bytes());
        }
        write(upload.id(), upload.file().entries());
        EditionRecord record = record(request, upload, assessment, records);
        ImportReport report = assessment.report();
        store.addBringer(upload.id(), request.file().who());
        if (store.stage(record, ReportJson.text(report)) == WriteOutcome.REFUSED) {
            return Optional.empty();
        }
        if (request.mode() == ImportMode.STAGE) {
            return Optional.of(report);
        }
        return store.publish(record, stamp(request.file().who()), records) == WriteOutcome.WRITTEN
                ? Optional.of(report.withStatus(ImportStatus.PUBLISHED))
                : Optional.empty();
    }

    private void write(EditionId id, List<Row> entries) {
        for (int from = 0; from < entries.size(); from += BATCH_SIZE) {
            int to = Math.min(from + BATCH_SIZE, entries.size());
            store.writeEntries(id, entries.subList(from, to));
            progress.stored(to, entries.size());
        }
    }

    private EditionRecord record(ImportRequest request, Upload upload, Assessment assessment,
            List<EditionRecord> records) {
        int rounds = (int) records.stream().filter(r -> r.id().equals(upload.id())).filter(r -> !r.isStaged()).count();
        Term term = new Term(request.edition().term().kind(), assessment.comparison().base(),
                upload.lastDay().map(LastDay::day),
                request.edition().term().reason());
        Delivery delivery = new Delivery(request.file().source(), upload.file().counts(), assessment.acknowledged());
        return new EditionRecord(upload.id(), rounds + 1, term, delivery, AuditTrail.of(stamp(request.file().who())));
    }

    private AuditEntry stamp(Principal who) {
        return AuditEntry.now(clock, who.name());
    }
}
