package dk.kursusret.importer.cell;

import dk.kursusret.importer.profile.Headings;
import java.util.Map;
import java.util.Set;

/** A mark that is set or not, such as "uden karens". */
public final class MarkCell {
    private static final Set<String> SET = Set.of("ja", "x", "*", "true", "sand");
    private static final Set<String> NOT_SET = Set.of("", "nej", "false", "falsk");
    private static final Map<String, Object> ALLOWED = Map.of("name", "uden karens",
            "allowed", "ja eller nej", "allowedEn", "ja (yes) or nej (no)");

    private MarkCell() {}

    /** @param cell tidy; may be empty */
    public static Parsed<Boolean> parse(String cell) {
        String mark = cell.length() > CellLength.MAX_PARSED ? cell : Headings.folded(cell);
        if (SET.contains(mark)) {
            return Parsed.value(true);
        }
        return NOT_SET.contains(mark) ? Parsed.value(false) : new Parsed.Fault<>("R112", ALLOWED);
    }
}
