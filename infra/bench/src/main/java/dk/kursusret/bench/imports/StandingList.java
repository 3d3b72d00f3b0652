package dk.kursusret.bench.imports;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.AuditTrail;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.Delivery;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.catalog.edition.Withdrawal;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.catalog.store.WriteOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;

/**
 * A standing edition in memory. Rows are written as requests to DynamoDB that are not sent, which shows what writing
 * costs the importer without the network.
 */
final class StandingList implements EditionStore {
    private static final AuditEntry STAMP = new AuditEntry(Instant.parse("2021-04-01T08:00:00Z"), "bench");
    private final List<Row> entries;
    private int written;
    private final EditionStore rows = new DynamoDbEditionStore(new Counting(), new TableNames("Editions", "Entries"));

    /** @param entries the rows of the standing edition; empty if there is none */
    StandingList(List<Row> entries) {
        this.entries = List.copyOf(entries);
    }

    /** How many rows were written. */
    int written() {
        return written;
    }

    private final class Counting implements DynamoDbClient {
        @Override
        public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
            written += request.requestItems().values().stream().mapToInt(List::size).sum();
            return BatchWriteItemResponse.builder().unprocessedItems(Map.of()).build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // nothing to close
        }
    }

    @Override
    public List<EditionRecord> records(String list) {
        return entries.isEmpty() ? List.of()
                : List.of(new EditionRecord(new EditionId(list, LocalDate.parse("2021-04-01"), Sha256.of(list)), 1,
                        Term.EDITION,
                        new Delivery(new Source("liste.csv", Door.CLI, Origin.GIVEN),
                                new Counts(entries.size(), entries.size(), 0), Acknowledgement.NONE),
                        AuditTrail.of(STAMP).approved(STAMP)));
    }

    @Override
    public Optional<String> report(EditionRecord record) {
        return Optional.empty();
    }

    @Override
    public List<Row> entries(EditionId id) {
        return entries;
    }

    @Override
    public void writeEntries(EditionId id, List<Row> imported) {
        rows.writeEntries(id, imported);
    }

    @Override
    public void addBringer(EditionId id, Principal by) {
        // not needed here
    }

    @Override
    public Set<String> bringers(EditionId id) {
        return Set.of();
    }

    @Override
    public WriteOutcome stage(EditionRecord record, String report) {
        return WriteOutcome.WRITTEN;
    }

    @Override
    public WriteOutcome publish(EditionRecord record, AuditEntry approved, List<EditionRecord> seen) {
        return WriteOutcome.WRITTEN;
    }

    @Override
    public WriteOutcome withdraw(EditionRecord record, Withdrawal withdrawal, List<EditionRecord> seen) {
        return WriteOutcome.WRITTEN;
    }
}
