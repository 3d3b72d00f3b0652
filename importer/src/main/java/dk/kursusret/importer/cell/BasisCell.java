package dk.kursusret.importer.cell;

import dk.kursusret.rules.rates.RateBasis;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an amount rests on: the law, an order, a calculation that the law prescribes, or a secondary source that quotes
 * it.
 */
public final class BasisCell {
    private static final Map<String, Object> ALLOWED = Map.of("name", "basis", "allowed",
            "LAW, ORDER, COMPUTED eller SECONDARY", "allowedEn", "LAW, ORDER, COMPUTED or SECONDARY");

    private BasisCell() {}

    /** @param cell tidy and not empty */
    public static Parsed<RateBasis> parse(String cell) {
        Optional<RateBasis> named = Arrays.stream(RateBasis.values())
                .filter(basis -> basis.name().equals(cell.toUpperCase(Locale.ROOT))).findFirst();
        return named.<Parsed<RateBasis>>map(Parsed::value).orElseGet(() -> new Parsed.Fault<>("R112", ALLOWED));
    }
}
