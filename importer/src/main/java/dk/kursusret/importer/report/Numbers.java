package dk.kursusret.importer.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as people of each language read them. */
public final class Numbers {
    private static final Locale DANISH = Locale.of("da", "DK");

    private Numbers() {}

    /** 3.250 and 3.250,5. */
    public static String danish(Number number) {
        return format(number, DANISH);
    }

    /** 3,250 and 3,250.5. */
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

    private static String format(Number number, Locale locale) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale))
                .format(number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString()));
    }
}
