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
 * Stores editions. Rows are written first, while nobody sees them; one conditional write then publishes them. Whoever
 * publishes or withdraws passes the records of the list that the decision was based on: if anything was published or
 * withdrawn since, the write is refused, because the decision may no longer be right.
 */
public interface EditionStore extends EditionReader {

    /** The import report from when the record was staged, as JSON; empty if there is no such record. */
    Optional<String> report(EditionRecord record);

    /** Stores rows. Storing the same rows again, as after a crash, is harmless. */
    void writeEntries(EditionId id, List<Row> entries);

    /** Notes who brings an edition, before it is staged. A name is never removed again. */
    void addBringer(EditionId id, Principal by);

    /** The identities of everyone who ever brought the edition, by whatever door. */
    Set<String> bringers(EditionId id);

    /**
     * Stores a record with its report. Until it is published it may be staged again, as after a crash or with more
     * guards acknowledged; after that, staging is refused.
     */
    WriteOutcome stage(EditionRecord record, String report);

    /**
     * Publishes a staged record; refused if it is already published or withdrawn.
     *
     * @param seen every record of the list, as read when the decision to publish was made
     */
    WriteOutcome publish(EditionRecord record, AuditEntry approved, List<EditionRecord> seen);

    /**
     * Withdraws a published record; refused if it is not published, or already withdrawn.
     *
     * @param seen every record of the list, as read when the decision to withdraw was made
     */
    WriteOutcome withdraw(EditionRecord record, Withdrawal withdrawal, List<EditionRecord> seen);
}
