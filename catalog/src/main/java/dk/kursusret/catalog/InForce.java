package dk.kursusret.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What holds on a day.
 *
 * @param edition the list itself
 * @param supplements to be merged over it, in this order
 */
public record InForce(EditionRecord edition, List<EditionRecord> supplements) {
    public InForce {
        supplements = List.copyOf(supplements);
    }

    /** The edition, then its supplements. */
    public List<EditionRecord> layers() {
        List<EditionRecord> layers = new ArrayList<>();
        layers.add(edition);
        layers.addAll(supplements);
        return List.copyOf(layers);
    }

    /**
     * Hands over the rows one at a time, in no particular order, each course once: a later layer's row takes the place
     * of an earlier one.
     */
    public void eachRow(EditionStore store, Consumer<Entry> reader) {
        Set<String> replaced = new HashSet<>();
        for (EditionRecord supplement : supplements.reversed()) {
            List<Entry> rows = store.entries(supplement.id());
            rows.stream().filter(row -> !replaced.contains(row.id())).forEach(reader);
            rows.forEach(row -> replaced.add(row.id()));
        }
        store.read(edition.id(), row -> {
            if (!replaced.contains(row.id())) {
                reader.accept(row);
            }
        });
    }
}
