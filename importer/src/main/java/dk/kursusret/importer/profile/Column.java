package dk.kursusret.importer.profile;

import java.util.Map;
import java.util.Optional;

/**
 * A column of a profile.
 *
 * @param name as the profile calls it
 * @param headings every way a file may head it, by what {@link Headings#folded} makes of it
 */
public record Column(String name, Presence presence, Map<String, Heading> headings) {
    public Column {
        headings = Map.copyOf(headings);
    }

    /**
     * A heading as a profile writes it.
     *
     * @param reads what the cells below it mean
     */
    public record Heading(String written, Field reads) {}

    /** What the cells mean under this heading; empty where the heading is another column's. */
    public Optional<Field> reads(String heading) {
        return Optional.ofNullable(headings.get(Headings.folded(heading))).map(Heading::reads);
    }

    /**
     * Several columns of it under different headings are no fault: each row fills one of them, or says the same in all. As
     * where AMU courses have their codes in one column and EUD subjects in another.
     */
    boolean isReadByRow() {
        return headings.values().stream().map(Heading::reads)
                .anyMatch(field -> field == Field.CODE || field == Field.DURATION);
    }

    /** What to write above the column for its cells to be read as under this heading: its name, unless that says something else. */
    String named(Heading heading) {
        return headings.get(Headings.folded(name)).reads() == heading.reads() ? name : heading.written();
    }
}
