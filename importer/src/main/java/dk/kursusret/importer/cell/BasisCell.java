package dk.kursusret.importer.cell;

import dk.kursusret.rules.rates.RateBasis;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether an amount stands in the law or an order, was computed as the law says, or was read at somebody who repeats it. */
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
