package dk.kursusret.importer.profile;

import java.util.Map;
import java.util.Optional;

/**
 * A column of a profile.
 *
 * @param name as the profile calls it
 * @param headings every heading the column may have in a file, keyed by its {@link Headings#folded} form
 */
public record Column(String name, Presence presence, Map<String, Heading> headings) {
    public Column {
        headings = Map.copyOf(headings);
    }

    /**
     * A heading as a profile writes it.
     *
     * @param reads the field that the cells below it hold
     */
    public record Heading(String written, Field reads) {}

    /** The field that the cells below this heading hold; empty where the heading does not belong to this column. */
    public Optional<Field> reads(String heading) {
        return Optional.ofNullable(headings.get(Headings.folded(heading))).map(Heading::reads);
    }

    /**
     * Whether the file may have several such columns under different headings. Each row then fills one of them, or says
     * the same in all: AMU courses, for example, have their codes in one column and EUD subjects in another.
     */
    boolean isReadByRow() {
        return headings.values().stream().map(Heading::reads)
                .anyMatch(field -> field == Field.CODE || field == Field.DURATION);
    }

    /**
     * The heading to suggest to an operator: the column's name, or the given heading where the name stands for another
     * field.
     */
    String suggested(Heading heading) {
        return headings.get(Headings.folded(name)).reads() == heading.reads() ? name : heading.written();
    }
}
