package dk.kursusret.importer.cell;

import dk.kursusret.rules.decision.Basis;
import java.util.Locale;
import java.util.Map;

/** Whether an amount was read in the law or at the authority itself, or at somebody who repeats it. */
public final class BasisCell {
    private static final Map<String, Object> ALLOWED = Map.of("name", "basis", "allowed", "PRIMARY eller SECONDARY",
            "allowedEn", "PRIMARY or SECONDARY");

    private BasisCell() {}

    /** @param cell tidy and not empty */
    public static Parsed<Basis> parse(String cell) {
        return switch (cell.toUpperCase(Locale.ROOT)) {
            case "PRIMARY" -> Parsed.value(Basis.PRIMARY);
            case "SECONDARY" -> Parsed.value(Basis.SECONDARY);
            default -> new Parsed.Fault<>("R112", ALLOWED);
        };
    }
}
