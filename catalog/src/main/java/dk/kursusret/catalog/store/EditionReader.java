package dk.kursusret.catalog.store;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Where editions are read, with what was staged and withdrawn. Questions need no more than this. */
public interface EditionReader {

    /** Every record of the list, oldest first day first, as of now. */
    List<EditionRecord> records(String list);

    /** The rows in the order of the file; none where the edition was never stored. */
    List<Row> entries(EditionId id);

    /** Hands over the rows one at a time, in no particular order, so that a long list need not fit into memory. */
    default void read(EditionId id, Consumer<Row> reader) {
        entries(id).forEach(reader);
    }

    /**
     * Hands over the rows that hold, one at a time and in no particular order, each course once: a later layer's row takes
     * the place of an earlier one.
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
