package dk.kursusret.importer.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** An amount in kroner as Danish lists write it. What could be thousands and decimals both is refused. */
public final class MoneyCell {
    private static final Pattern CURRENCY = Pattern
            .compile("^(?:kr\\.?|dkk) ?| ?(?:kr\\.?|dkk|kroner)$|,[-\u2013]+$|,- ?kr\\.?$");
    private static final Pattern NEGATIVE = Pattern.compile("(?:[-\u2212\u2013]|kr\\.? ?[-\u2212\u2013]) ?[0-9].*");
    /** Thousands by point or space, decimals by comma. */
    private static final Pattern DANISH = Pattern
            .compile("(?:[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+)(?:,[0-9]{1,2})?");
    /** One or two digits after a point can be nothing but decimals. */
    private static final Pattern POINT = Pattern.compile("[0-9]+\\.[0-9]{1,2}");
    private static final Pattern DIGITS_AND_SIGNS = Pattern.compile("[0-9][0-9., ]*[.,][0-9., ]*");
    private static final int MOST_DIGITS = 9;

    private MoneyCell() {}

    /** @param cell tidy and not empty */
    public static Parsed<BigDecimal> parse(String cell) {
        String lower = cell.toLowerCase(Locale.ROOT);
        if (NEGATIVE.matcher(lower).matches()) {
            return Parsed.fault("R108");
        }
        String amount = CURRENCY.matcher(CURRENCY.matcher(lower).replaceAll("")).replaceAll("").strip();
        if (digits(amount) > MOST_DIGITS) {
            return Parsed.fault("R102.text");
        }
        if (DANISH.matcher(amount).matches()) {
            return Parsed.value(kroner(amount.replace(".", "").replace(" ", "").replace(',', '.')));
        }
        if (POINT.matcher(amount).matches()) {
            return Parsed.value(kroner(amount));
        }
        return DIGITS_AND_SIGNS.matcher(amount).matches()
                ? new Parsed.Fault<>("R102", Map.of("better", better(amount)))
                : Parsed.fault("R102.text");
    }

    private static BigDecimal kroner(String number) {
        return DanishNumber.plain(new BigDecimal(number));
    }

    /** The last sign taken for the decimal one, where one or two digits follow it; else as if there were none. */
    private static String better(String amount) {
        int last = Math.max(amount.lastIndexOf('.'), amount.lastIndexOf(','));
        int decimals = amount.length() - last - 1;
        String whole = amount.substring(0, last).replaceAll("[^0-9]", "");
        String rest = amount.substring(last + 1).replaceAll("[^0-9]", "");
        return decimals == 1 || decimals == 2 ? whole + "," + rest : whole + rest + ",00";
    }

    private static long digits(String amount) {
        return amount.chars().filter(Character::isDigit).count();
    }
}
