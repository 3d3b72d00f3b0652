package dk.kursusret.importer.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount in kroner as Danish lists write it. Any other notation is refused, with the amounts that it could mean. */
public final class MoneyCell {
    private static final Pattern CURRENCY = Pattern
            .compile("^(?:kr\\.?|dkk) ?| ?(?:kr\\.?|dkk|kroner)$|,[-\u2013]{1,3}$|,- ?kr\\.?$");
    /** Zero in a spreadsheet's accounting format. */
    private static final Pattern ZERO = Pattern
            .compile("(?:kr\\.?|dkk) ?[\\p{Pd}\u2212]|[\\p{Pd}\u2212] ?(?:kr\\.?|dkk|kroner)");
    private static final Pattern NEGATIVE = Pattern.compile("(?:kr\\.? ?)?[-\u2212\u2013] ?[0-9].{0,200}");
    /** Thousands separated by points or spaces, decimals by a comma. */
    private static final Pattern DANISH = Pattern.compile("(?:[0-9]{1,9}|[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,2}"
            + "|[1-9][0-9]{0,2}(?: [0-9]{3}){1,2})(?:,[0-9]{1,2})?");
    /** A point followed by one or two digits can only be a decimal point. */
    private static final Pattern POINT = Pattern
            .compile("(?:[0-9]{1,9}|[1-9][0-9]{0,2}(?: [0-9]{3}){1,2})\\.[0-9]{1,2}");
    private static final String WHOLE = "([0-9]{0,9}|[1-9][0-9]{0,2}(?:%s[0-9]{3}){1,2})";
    /** The possible meanings of a refused amount: each with its own separator of thousands and of decimals. */
    private static final List<Pattern> READINGS = List.of(reading("[. ]", "(?:,([0-9]{0,200}))?"),
            reading("[, ]", "(?:\\.([0-9]{0,200}))?"), reading("\\.", "\\.([0-9]{1,2})"),
            reading(",", ",([0-9]{1,2})"));

    private MoneyCell() {}

    private static Pattern reading(String thousands, String decimals) {
        return Pattern.compile(WHOLE.formatted(thousands) + decimals);
    }

    /** @param cell tidy and not empty */
    public static Parsed<BigDecimal> parse(String cell) {
        if (cell.length() > CellLength.MAX_PARSED) {
            return Parsed.fault("R102.text");
        }
        String lower = cell.toLowerCase(Locale.ROOT);
        if (ZERO.matcher(lower).matches()) {
            return Parsed.value(BigDecimal.ZERO);
        }
        if (NEGATIVE.matcher(lower).matches()) {
            return Parsed.fault("R108");
        }
        String amount = CURRENCY.matcher(CURRENCY.matcher(lower).replaceAll("")).replaceAll("").strip();
        if (DANISH.matcher(amount).matches()) {
            return Parsed.value(kroner(amount.replace(".", "").replace(" ", "").replace(',', '.')));
        }
        return POINT.matcher(amount).matches() ? Parsed.value(kroner(amount.replace(" ", "")))
                : refused(amount);
    }

    private static BigDecimal kroner(String number) {
        return DanishNumber.plain(new BigDecimal(number));
    }

    /** Suggests the greater amount first, since thousands are meant more often than thousandths. */
    private static Parsed<BigDecimal> refused(String amount) {
        String close = amount.replaceAll(" ?([.,]) ?", "$1");
        List<BigDecimal> meant = READINGS.stream().map(reading -> reading.matcher(close)).filter(Matcher::matches)
                .flatMap(reading -> toTheOere(reading).stream()).distinct().sorted((a, b) -> b.compareTo(a)).toList();
        return switch (meant.size()) {
            case 0 -> Parsed.fault("R102.text");
            case 1 -> new Parsed.Fault<>(hasManyDecimals(close) ? "R102.decimals" : "R102",
                    Map.of("better", written(meant.getFirst())));
            default -> new Parsed.Fault<>("R102.two",
                    Map.of("better", written(meant.getFirst()), "other", written(meant.getLast())));
        };
    }

    private static Optional<BigDecimal> toTheOere(Matcher reading) {
        List<String> digits = new ArrayList<>();
        digits.add(reading.group(1).replaceAll("[., ]", ""));
        digits.add(Optional.ofNullable(reading.group(2)).orElse(""));
        return digits.stream().allMatch(String::isEmpty) ? Optional.empty()
                : Optional.of(new BigDecimal("0" + String.join(".", digits) + "0").setScale(2, RoundingMode.HALF_UP));
    }

    private static boolean hasManyDecimals(String amount) {
        int last = Math.max(amount.lastIndexOf('.'), amount.lastIndexOf(','));
        return last >= 0 && amount.indexOf(amount.charAt(last)) == last && amount.length() - last - 1 > 2;
    }

    private static String written(BigDecimal kroner) {
        return kroner.toPlainString().replace('.', ',');
    }
}
