package dk.kursusret.importer.pages;

import dk.kursusret.catalog.edition.KnownList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form for uploading a file.
 *
 * @param values the values filled in, by field name
 * @param guards the codes offered for acknowledgement, which are those that the file raised when it was checked
 * @param acknowledged the codes ticked in the form
 */
public record UploadForm(List<KnownList> lists, Map<String, String> values, List<String> guards,
        Set<String> acknowledged, List<Mistake> mistakes) {

    /** @param field the id of the input to which it links */
    public record Mistake(String field, String text) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The message on a field; an empty string where nothing is wrong with it. */
    public String mistake(String field) {
        return mistakes.stream().filter(mistake -> mistake.field().equals(field)).map(Mistake::text).findFirst()
                .orElse("");
    }
}
