package dk.kursusret.catalog.store;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Entry;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Stamp;
import dk.kursusret.catalog.edition.Withdrawal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where editions are kept. Rows are written first and seen by nobody; one conditional write makes them known. Who
 * publishes or withdraws says which records of the list were looked at: where another was published or withdrawn since,
 * the write is refused, because what was decided by those records may no longer be right.
 */
public interface EditionStore {

    /** Every record of the list, oldest first day first, as of now. */
    List<EditionRecord> records(String list);

    /** The report that was made when the record was staged, as JSON; empty where there is no such record. */
    Optional<String> report(EditionRecord record);

    /** The rows in the order of the file; none where the edition was never stored. */
    List<Entry> entries(EditionId id);

    /** Hands over the rows one at a time, in no particular order, so that a long list need not fit into memory. */
    default void read(EditionId id, Consumer<Entry> reader) {
        entries(id).forEach(reader);
    }

    /**
     * Hands over the rows that hold, one at a time and in no particular order, each course once: a later layer's row takes
     * the place of an earlier one.
     */
    default void read(InForce inForce, Consumer<Entry> reader) {
        Set<String> replaced = new HashSet<>();
        for (EditionRecord supplement : inForce.supplements().reversed()) {
            List<Entry> rows = entries(supplement.id());
            rows.stream().filter(row -> !replaced.contains(row.id())).forEach(reader);
            rows.forEach(row -> replaced.add(row.id()));
        }
        read(inForce.edition().id(), row -> {
            if (!replaced.contains(row.id())) {
                reader.accept(row);
            }
        });
    }

    /** Stores rows. The same rows may be stored again, as after a crash. */
    void writeEntries(EditionId id, List<Entry> entries);

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
    WriteOutcome publish(EditionRecord record, Stamp approved, List<EditionRecord> seen);

    /**
     * Takes a published record back; refused where it is not published, or withdrawn already.
     *
     * @param seen every record of the list, as the decision to withdraw had them
     */
    WriteOutcome withdraw(EditionRecord record, Withdrawal withdrawal, List<EditionRecord> seen);
}
