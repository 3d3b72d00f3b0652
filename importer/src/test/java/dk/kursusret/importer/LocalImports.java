package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Imported;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.ProposedEdition;
import dk.kursusret.importer.intake.Refusal;
import dk.kursusret.importer.intake.Result;
import dk.kursusret.importer.intake.Rollback;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ReportJson;
import dk.kursusret.importer.report.RollbackReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.function.Executable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Imports of one list into empty tables. The clock advances a minute each time it is read. */
final class LocalImports implements AutoCloseable {
    static final String ANNA = "arn:aws:iam::111111111111:user/anna";
    static final String BO = "arn:aws:iam::111111111111:user/bo";
    private static final Instant START = Instant.parse("2021-03-01T08:00:00Z");
    private final String list;
    private final AtomicLong minutes = new AtomicLong();
    final DynamoDbClient client = LocalTables.create();
    final EditionStore store = new DynamoDbEditionStore(client, LocalTables.NAMES);
    final Clock clock = ticking(() -> START.plus(Duration.ofMinutes(minutes.getAndIncrement())));

    LocalImports(String list) {
        this.list = list;
    }

    ImportReport dryRun(String firstDay, byte[] file) {
        return run(ImportRequest.edition(list, LocalDate.parse(firstDay), file, source(), ANNA, ImportMode.DRY_RUN));
    }

    ImportReport dryRun(String firstDay, ListFile file) {
        return run(request(firstDay, file, ImportMode.DRY_RUN));
    }

    ImportReport stage(String firstDay, ListFile file) {
        return run(request(firstDay, file, ImportMode.STAGE));
    }

    ImportReport publish(String firstDay, ListFile file) {
        return run(request(firstDay, file, ImportMode.PUBLISH));
    }

    /** Publishes an edition with a last day other than that of its kind of list. */
    ImportReport publishUntil(String firstDay, String lastDay, ListFile file) {
        ImportRequest r = request(firstDay, file, ImportMode.PUBLISH);
        return run(lasting(r, r.edition().term().until(Optional.of(LocalDate.parse(lastDay)))));
    }

    ImportReport publish(String firstDay, ListFile file, String... guards) {
        return run(withAcknowledgement(request(firstDay, file, ImportMode.PUBLISH), guards));
    }

    ImportReport supplement(String firstDay, Optional<String> lastDay, ListFile file, String... guards) {
        ImportRequest r = request(firstDay, file, ImportMode.PUBLISH).withAcknowledgement(
                guards.length == 0 ? Acknowledgement.NONE : new Acknowledgement(Set.of(guards), "aftalt"));
        return run(lasting(r, new Term(EditionKind.SUPPLEMENT, Optional.empty(), lastDay.map(LocalDate::parse),
                "nye kurser")));
    }

    static ImportRequest lasting(ImportRequest r, Term term) {
        return new ImportRequest(new ProposedEdition(r.edition().list(), r.edition().firstDay(), term), r.file(),
                r.mode(), r.acknowledgement(), r.against(), r.chosen());
    }

    ImportReport run(ImportRequest request) {
        return imported(request).report();
    }

    Imported imported(ImportRequest request) {
        return done(new Importer(store, clock).run(request));
    }

    /** The quarantined rows as CSV. */
    String setAside(String firstDay, ListFile file) {
        return new String(imported(request(firstDay, file, ImportMode.DRY_RUN)).setAside().csv(),
                StandardCharsets.UTF_8);
    }

    static ImportReport report(Result<Imported> result) {
        return done(result).report();
    }

    static <T> T done(Result<T> result) {
        return result.orElseThrow(Refused::new);
    }

    /** The refusal of a request. */
    static Refusal refusal(Executable asked) {
        return assertThrows(Refused.class, asked).why;
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal why;

        Refused(Refusal why) {
            super(why.toString());
            this.why = why;
        }
    }

    /** A report as JSON. */
    static ObjectNode json(Object report) {
        try {
            return (ObjectNode) Json.MAPPER.readTree(ReportJson.text(report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportRequest request(String firstDay, ListFile file, ImportMode mode) {
        return ImportRequest.edition(list, LocalDate.parse(firstDay), file.utf8(), source(), ANNA, mode);
    }

    static ImportRequest withAcknowledgement(ImportRequest r, String... guards) {
        return r.withAcknowledgement(new Acknowledgement(Set.of(guards), "aftalt med rådet"));
    }

    RollbackReport rollBack(String firstDay) {
        return done(new Rollback(store, clock).run(list, LocalDate.parse(firstDay), "forkert fil", BO));
    }

    List<EditionRecord> records() {
        return store.records(list);
    }

    /** The ids of the courses in force on a day, as readers see them now. */
    List<String> inForce(String day) {
        return entriesInForce(day).stream().map(Row::id).toList();
    }

    List<Row> entriesInForce(String day) {
        return new Catalog(store, clock).inForce(list, LocalDate.parse(day), Optional.empty())
                .map(edition -> edition.rows()).orElse(List.of());
    }

    /** Every item of both tables, with compressed reports inflated. */
    String everythingStored() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(LocalTables.NAMES.editions(), LocalTables.NAMES.entries())) {
            client.scanPaginator(request -> request.tableName(table)).items().forEach(all::append);
        }
        records().forEach(record -> store.report(record).ifPresent(all::append));
        return all.toString();
    }

    private static Clock ticking(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }

    private static Source source() {
        return new Source("liste.csv", Door.CLI, Origin.GIVEN);
    }

    @Override
    public void close() {
        client.close();
    }
}
