package dk.kursusret.importer.cell;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A positive number without a unit, in Danish or English notation. A number that can be read in two ways is refused.
 */
public final class RateValueCell {
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(?:[.,][0-9]{1,6})?");
    /** 3.780 may be three thousand or not quite four. A number that begins with zero has no thousands. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern DANISH = Pattern
            .compile("[1-9][0-9]{0,2}(?:(?:\\.[0-9]{3}){1,2},[0-9]{1,6}|(?:\\.[0-9]{3}){2})");
    private static final Pattern ENGLISH = Pattern
            .compile("[1-9][0-9]{0,2}(?:(?:,[0-9]{3}){1,2}\\.[0-9]{1,6}|(?:,[0-9]{3}){2})");

    private RateValueCell() {}

    /** @param cell tidy and not empty */
    public static Parsed<BigDecimal> parse(String cell) {
        if (cell.length() > CellLength.MAX_PARSED) {
            return Parsed.fault("R124");
        }
        if (AMBIGUOUS.matcher(cell).matches()) {
            return new Parsed.Fault<>("R102.rate", Map.of("whole", cell.replaceAll("[.,]", ""),
                    "decimal", cell.replace('.', ',') + "0"));
        }
        if (DECIMAL.matcher(cell).matches()) {
            return positive(cell.replace(',', '.'));
        }
        if (DANISH.matcher(cell).matches()) {
            return positive(cell.replace(".", "").replace(',', '.'));
        }
        return ENGLISH.matcher(cell).matches() ? positive(cell.replace(",", "")) : Parsed.fault("R124");
    }

    private static Parsed<BigDecimal> positive(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.signum() > 0 ? Parsed.value(value) : Parsed.fault("R124");
    }
}
