package dk.kursusret.catalog.edition;

import java.util.ArrayList;
import java.util.List;

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
}
