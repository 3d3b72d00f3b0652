package dk.kursusret.importer.cell;

import dk.kursusret.rules.lists.Slug;
import java.util.Map;

/** A name as used in addresses. */
public final class SlugCell {
    private static final Map<String, Object> ALLOWED = Map.of("name", "pakke",
            "allowed", "små bogstaver a-z, cifre og bindestreger, fx kabelmontoer",
            "allowedEn", "lower-case letters a-z, digits and hyphens, such as kabelmontoer");

    private SlugCell() {}

    /** @param cell tidy and not empty */
    public static Parsed<String> parse(String cell) {
        return Slug.of(cell).equals(cell) ? Parsed.value(cell) : new Parsed.Fault<>("R112", ALLOWED);
    }
}
