package dk.kursusret.importer.pages;

import dk.kursusret.catalog.edition.KnownList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form that a file is brought with.
 *
 * @param values what was filled in, by the names of the fields
 * @param guards codes that may be acknowledged: those that the file raised when it was checked
 * @param acknowledged those that were
 */
public record BringForm(List<KnownList> lists, Map<String, String> values, List<String> guards,
        Set<String> acknowledged, List<Mistake> mistakes) {

    /** @param field the id of the one that it leads to */
    public record Mistake(String field, String text) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with a field; empty where nothing is. */
    public String mistake(String field) {
        return mistakes.stream().filter(mistake -> mistake.field().equals(field)).map(Mistake::text).findFirst()
                .orElse("");
    }
}
