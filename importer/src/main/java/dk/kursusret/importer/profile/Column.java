package dk.kursusret.importer.profile;

import java.util.Map;
import java.util.Optional;

/**
 * A column of a profile.
 *
 * @param name as the profile calls it
 * @param headings every way a file may head it, as {@link Headings#folded} makes them, and what the cells then mean
 */
public record Column(String name, Presence presence, Map<String, Field> headings) {
    public Column {
        headings = Map.copyOf(headings);
    }

    /** What the cells mean under this heading; empty where the heading is another column's. */
    public Optional<Field> reads(String heading) {
        return Optional.ofNullable(headings.get(Headings.folded(heading)));
    }
}
