package dk.kursusret.importer.cell;

import java.math.BigDecimal;
import java.util.Map;

/** A number of weeks: "4", "4,5" or "4 uger". */
public final class WeeksCell {
    private static final Map<String, Object> ALLOWED = Map.of("name", "praktik (uger)",
            "allowed", "et antal uger, fx 4, eller lad cellen være tom",
            "allowedEn", "a number of weeks, such as 4, or leave the cell empty");

    private WeeksCell() {}

    /** @param cell tidy and not empty */
    public static Parsed<BigDecimal> parse(String cell) {
        if (cell.length() > CellLength.MAX_PARSED) {
            return new Parsed.Fault<>("R112", ALLOWED);
        }
        return DanishNumber.parse(cell.replaceFirst(" ?uger?$", "")).filter(weeks -> weeks.signum() > 0)
                .map(Parsed::value).orElseGet(() -> new Parsed.Fault<>("R112", ALLOWED));
    }
}
