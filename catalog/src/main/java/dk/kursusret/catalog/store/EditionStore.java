package dk.kursusret.catalog.store;

import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where editions are kept. Rows are written first and seen by nobody; one conditional write makes them known. Who
 * publishes or withdraws says which records of the list were looked at: where another was published or withdrawn since,
 * the write is refused, because what was decided by those records may no longer be right.
 */
public interface EditionStore extends EditionReader {

    /** The report that was made when the record was staged, as JSON; empty where there is no such record. */
    Optional<String> report(EditionRecord record);

    /** Stores rows. The same rows may be stored again, as after a crash. */
    void writeEntries(EditionId id, List<Row> entries);

    /** Notes who brings an edition, before it is staged. Nothing takes a name off again. */
    void brought(EditionId id, Principal by);

    /** The identities of all who ever brought the edition, by whatever door. */
    Set<String> bringers(EditionId id);

    /**
     * Stores a record with its report. It may be staged again, as after a crash or with more guards acknowledged, until
     * it is published; refused from then on.
     */
    WriteOutcome stage(EditionRecord record, String report);

    /**
     * Makes a staged record known; refused where it is published or withdrawn already.
     *
     * @param seen every record of the list, as the decision to publish had them
     */
    WriteOutcome publish(EditionRecord record, AuditEntry approved, List<EditionRecord> seen);

    /**
     * Takes a published record back; refused where it is not published, or withdrawn already.
     *
     * @param seen every record of the list, as the decision to withdraw had them
     */
    WriteOutcome withdraw(EditionRecord record, Withdrawal withdrawal, List<EditionRecord> seen);
}
