package dk.kursusret.importer.finding;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Writes numbers and days the way readers of each language expect. */
public final class Numbers {
    private static final Locale DANISH = Locale.of("da", "DK");

    private Numbers() {}

    /** 3.250 and 3.250,50. */
    public static String danish(Number number) {
        return format(number, DANISH);
    }

    /** 3,250 and 3,250.50. */
    public static String english(Number number) {
        return format(number, Locale.UK);
    }

    /** 1. april 2022. */
    public static String danish(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d. MMMM uuuu", DANISH));
    }

    /** 1 April 2022. */
    public static String english(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }

    /**
     * The placeholders of a count: the bare number, which selects singular or plural, and the number as each language
     * writes it.
     */
    public static Map<String, Object> counted(int count) {
        return Map.of("count", count, "number", danish(count), "numberEn", english(count));
    }

    private static String format(Number number, Locale locale) {
        BigDecimal decimal = number instanceof BigDecimal given ? given : new BigDecimal(number.toString());
        String pattern = decimal.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(decimal);
    }
}
