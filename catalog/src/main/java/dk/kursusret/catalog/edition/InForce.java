package dk.kursusret.catalog.edition;

import java.util.ArrayList;
import java.util.List;

/**
 * An edition with the supplements that add to it on a day.
 *
 * @param edition the edition itself
 * @param supplements the supplements, in the order in which they are merged over it
 */
public record InForce(EditionRecord edition, List<EditionRecord> supplements) {
    public InForce {
        supplements = List.copyOf(supplements);
    }

    /** The edition, followed by its supplements. */
    public List<EditionRecord> layers() {
        List<EditionRecord> layers = new ArrayList<>();
        layers.add(edition);
        layers.addAll(supplements);
        return List.copyOf(layers);
    }
}
