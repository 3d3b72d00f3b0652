package dk.kursusret.catalog.store;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads editions, staged and withdrawn ones included. This is all that answering questions takes. */
public interface EditionReader {

    /** Every record of the list as of now, by first day. */
    List<EditionRecord> records(String list);

    /** The rows in the order of the file; empty if the edition was never stored. */
    List<Row> entries(EditionId id);

    /**
     * Passes the rows to the reader one at a time, in no particular order, so that a long list need not fit into
     * memory.
     */
    default void read(EditionId id, Consumer<Row> reader) {
        entries(id).forEach(reader);
    }

    /**
     * Passes on the rows that hold, one at a time and in no particular order, each entry once: a later supplement's row
     * replaces an earlier one.
     */
    default void read(InForce inForce, Consumer<Row> reader) {
        Set<String> replaced = new HashSet<>();
        for (EditionRecord supplement : inForce.supplements().reversed()) {
            List<Row> rows = entries(supplement.id());
            rows.stream().filter(row -> !replaced.contains(row.id())).forEach(reader);
            rows.forEach(row -> replaced.add(row.id()));
        }
        read(inForce.edition().id(), row -> {
            if (!replaced.contains(row.id())) {
                reader.accept(row);
            }
        });
    }
}
