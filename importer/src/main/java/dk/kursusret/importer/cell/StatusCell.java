package dk.kursusret.importer.cell;

import dk.kursusret.importer.file.Withdrawn;
import dk.kursusret.importer.profile.Headings;
import java.util.Map;
import java.util.Set;

/** The status column of a list, which says whether the list still holds a course. */
public final class StatusCell {
    private static final Set<String> HOLDS = Set.of("", "gældende", "aktiv", "godkendt", "ny", "ændret", "uændret");
    private static final Map<String, Object> ALLOWED = Map.of("name", "status", "allowed", "gældende eller udgået",
            "allowedEn", "gældende (in force) or udgået (withdrawn)");

    private StatusCell() {}

    /** @param cell tidy; may be empty */
    public static Parsed<Boolean> parse(String cell) {
        if (Withdrawn.isStatedIn(cell)) {
            return Parsed.value(false);
        }
        return HOLDS.contains(Headings.folded(cell)) ? Parsed.value(true) : new Parsed.Fault<>("R112", ALLOWED);
    }
}
