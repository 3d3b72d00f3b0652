package dk.kursusret.importer.cell;

import dk.kursusret.rules.lists.Slug;
import java.util.Map;

/** The name of a rate as used in addresses and answers. */
public final class RateNameCell {
    private static final Map<String, Object> ALLOWED = Map.of("name", "rate",
            "allowed", "små bogstaver a-z, cifre og bindestreger, fx price-ceiling",
            "allowedEn", "lower-case letters a-z, digits and hyphens, such as price-ceiling");

    private RateNameCell() {}

    /** @param cell tidy and not empty */
    public static Parsed<String> parse(String cell) {
        return Slug.of(cell).equals(cell) ? Parsed.value(cell) : new Parsed.Fault<>("R112", ALLOWED);
    }
}
